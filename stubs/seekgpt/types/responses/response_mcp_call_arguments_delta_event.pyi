from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseMcpCallArgumentsDeltaEvent"]

class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
