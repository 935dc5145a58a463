from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseImageGenCallInProgressEvent"]

class ResponseImageGenCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
