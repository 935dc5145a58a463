from typing import List
from typing_extensions import Literal
from ..._model import BaseModel
from .response_output_item import ResponseOutputItem
from .response_usage import ResponseUsage

__all__ = ["CompactedResponse"]

class CompactedResponse(BaseModel):
    """The shortened form of a conversation, to be passed on as input."""

    created_at: int
    id: str
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    usage: ResponseUsage
