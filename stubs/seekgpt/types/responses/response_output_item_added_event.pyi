from typing_extensions import Literal
from ..._model import BaseModel
from .response_output_item import ResponseOutputItem

__all__ = ["ResponseOutputItemAddedEvent"]

class ResponseOutputItemAddedEvent(BaseModel):
    """Stream event: a new output item begins."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
