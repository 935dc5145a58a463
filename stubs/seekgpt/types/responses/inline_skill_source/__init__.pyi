from .. import InlineSkillSource

__all__ = ("InlineSkillSource",)
