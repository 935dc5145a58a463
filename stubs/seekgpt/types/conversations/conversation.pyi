import builtins
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["Conversation"]

class Conversation(BaseModel):
    """A conversation on the server: ID, creation time and metadata."""

    created_at: int
    id: str
    metadata: builtins.object
    object: Literal["conversation"]
