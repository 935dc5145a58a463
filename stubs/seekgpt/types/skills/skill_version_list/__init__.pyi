from .. import SkillVersionList
from .. import SkillVersion as SkillVersion

__all__ = ("SkillVersionList",)
