from .. import SkillCreateParams as SkillCreateParams
