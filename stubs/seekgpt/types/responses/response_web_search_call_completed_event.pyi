from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseWebSearchCallCompletedEvent"]

class ResponseWebSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
