from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFileSearchCallCompletedEvent"]

class ResponseFileSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
