from typing_extensions import Literal, Required, TypedDict
from ..beta_inline_skill_source_param import BetaInlineSkillSourceParam

__all__ = ("BetaInlineSkillParam",)

class BetaInlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]
