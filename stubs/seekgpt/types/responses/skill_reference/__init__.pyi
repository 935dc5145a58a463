from .. import SkillReference as SkillReference
