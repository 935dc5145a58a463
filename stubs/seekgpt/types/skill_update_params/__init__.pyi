from .. import SkillUpdateParams as SkillUpdateParams
