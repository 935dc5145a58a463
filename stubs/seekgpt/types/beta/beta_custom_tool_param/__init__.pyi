from typing import Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ("Format", "BetaCustomToolParam", "FormatGrammar", "FormatText")
Format: TypeAlias = Union[FormatText, FormatGrammar]
_BetaCustomToolParamKeys = TypedDict("_BetaCustomToolParamKeys", {"async": bool}, total=False)

class BetaCustomToolParam(_BetaCustomToolParamKeys, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: Format
    name: Required[str]
    type: Required[Literal["custom"]]

class FormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]

class FormatText(TypedDict, total=False):
    type: Required[Literal["text"]]
