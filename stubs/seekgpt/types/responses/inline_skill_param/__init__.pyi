from .. import InlineSkillParam as InlineSkillParam
from .. import InlineSkillSourceParam as InlineSkillSourceParam

__all__ = ("InlineSkillParam",)
