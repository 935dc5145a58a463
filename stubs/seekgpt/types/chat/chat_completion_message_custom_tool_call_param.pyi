from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]

class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A custom tool call in a chat message, its input as free text."""

    custom: Required[Custom]
    id: Required[str]
    type: Required[Literal["custom"]]

class Custom(TypedDict, total=False):
    input: Required[str]
    name: Required[str]
