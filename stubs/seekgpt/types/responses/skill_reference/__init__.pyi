from .._apart import SkillReference as SkillReference
