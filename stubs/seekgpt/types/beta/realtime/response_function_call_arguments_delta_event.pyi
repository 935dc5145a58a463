from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDeltaEvent"]

class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """Stream event: a further piece of a function call's arguments."""

    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]
