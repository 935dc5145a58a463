from typing_extensions import Literal
from ..._model import BaseModel
from .response_output_item import ResponseOutputItem

__all__ = ["ResponseOutputItemDoneEvent"]

class ResponseOutputItemDoneEvent(BaseModel):
    """Stream event: an output item is finished; carries it whole."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
