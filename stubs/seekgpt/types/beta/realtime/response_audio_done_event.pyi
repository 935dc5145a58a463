from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ResponseAudioDoneEvent"]

class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]
