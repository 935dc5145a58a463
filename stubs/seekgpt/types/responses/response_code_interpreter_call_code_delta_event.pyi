from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseCodeInterpreterCallCodeDeltaEvent"]

class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
