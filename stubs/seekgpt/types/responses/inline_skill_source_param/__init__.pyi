from .. import InlineSkillSourceParam as InlineSkillSourceParam

__all__ = ("InlineSkillSourceParam",)
