from .._apart import SkillReferenceParam as SkillReferenceParam
