from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDeltaEvent"]

class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """Stream event: a further piece of a function call's arguments."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
