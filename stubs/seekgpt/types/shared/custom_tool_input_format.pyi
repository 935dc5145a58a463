from typing import Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]
CustomToolInputFormat: TypeAlias = Union[Text, Grammar]

class Grammar(BaseModel):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]

class Text(BaseModel):
    type: Literal["text"]
