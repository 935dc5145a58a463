from .. import InlineSkillSourceParam

__all__ = ("InlineSkillSourceParam",)
