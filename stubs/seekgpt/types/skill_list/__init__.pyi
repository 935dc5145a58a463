from .. import SkillList as SkillList
from .. import Skill as Skill
