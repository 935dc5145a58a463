from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "CustomFormat",
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
]
CustomFormat: TypeAlias = Union[CustomFormatText, CustomFormatGrammar]

class ChatCompletionCustomToolParam(TypedDict, total=False):
    custom: Required[Custom]
    type: Required[Literal["custom"]]

class Custom(TypedDict, total=False):
    description: str
    format: CustomFormat
    name: Required[str]

class CustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]

class CustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]

class CustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]
