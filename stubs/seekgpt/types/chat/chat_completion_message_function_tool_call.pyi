from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]

class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A function call in a chat message, its arguments as JSON text."""

    function: Function
    id: str
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    name: str
