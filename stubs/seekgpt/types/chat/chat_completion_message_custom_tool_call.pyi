from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]

class ChatCompletionMessageCustomToolCall(BaseModel):
    """A custom tool call in a chat message, its input as free text."""

    custom: Custom
    id: str
    type: Literal["custom"]

class Custom(BaseModel):
    input: str
    name: str
