from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ChatCompletionDeleted"]

class ChatCompletionDeleted(BaseModel):
    """Confirms that a stored chat completion is gone."""

    deleted: bool
    id: str
    object: Literal["chat.completion.deleted"]
