from .. import InlineSkill
from .. import InlineSkillSource as InlineSkillSource

__all__ = ("InlineSkill",)
