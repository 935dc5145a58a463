from .. import SkillVersion as SkillVersion
