from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]

class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """Stream event: a function call's arguments are complete."""

    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
