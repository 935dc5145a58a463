from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Format", "BetaCustomTool", "FormatGrammar", "FormatText")
Format: TypeAlias = Union[FormatText, FormatGrammar]

class BetaCustomTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    format: Optional[Format]
    name: str
    type: Literal["custom"]
    async_: Optional[bool]

class FormatGrammar(BaseModel):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]

class FormatText(BaseModel):
    type: Literal["text"]
