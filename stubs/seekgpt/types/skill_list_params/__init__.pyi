from .. import SkillListParams as SkillListParams
