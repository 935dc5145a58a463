from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]
CustomToolInputFormat: TypeAlias = Union[Text, Grammar]

class Grammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]

class Text(TypedDict, total=False):
    type: Required[Literal["text"]]
