from .. import InlineSkillSource as InlineSkillSource

__all__ = ("InlineSkillSource",)
