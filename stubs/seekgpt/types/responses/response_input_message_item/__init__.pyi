from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..response_input_content import ResponseInputContent

__all__ = ("ResponseInputMessageItem",)

class ResponseInputMessageItem(BaseModel):
    """An input message as it is stored with a response."""

    content: List[ResponseInputContent]
    id: str
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["message"]
