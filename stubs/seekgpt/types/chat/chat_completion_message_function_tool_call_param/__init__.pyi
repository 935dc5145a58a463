from typing_extensions import Literal, Required, TypedDict

__all__ = ("ChatCompletionMessageFunctionToolCallParam", "Function")

class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A function call in a chat message, its arguments as JSON text."""

    function: Required[Function]
    id: Required[str]
    type: Required[Literal["function"]]

class Function(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
