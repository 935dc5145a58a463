from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ConversationDeletedResource"]

class ConversationDeletedResource(BaseModel):
    """Confirms that a conversation is gone."""

    deleted: bool
    id: str
    object: Literal["conversation.deleted"]
