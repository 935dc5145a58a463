from .. import InlineSkillParam
from .. import InlineSkillSourceParam as InlineSkillSourceParam

__all__ = ("InlineSkillParam",)
