from .. import Skill as Skill
