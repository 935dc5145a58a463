from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDoneEvent"]

class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """Stream event: a function call's arguments are complete."""

    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
