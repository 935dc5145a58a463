from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseCompactionItem",)

class ResponseCompactionItem(BaseModel):
    """Condensed, encrypted stand-in for earlier items of a conversation."""

    created_by: Optional[str]
    encrypted_content: str
    id: str
    type: Literal["compaction"]
