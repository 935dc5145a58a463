from typing import List
from typing_extensions import Literal
from ..._model import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemList"]

class ConversationItemList(BaseModel):
    """One page of conversation items."""

    data: List[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
