from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseMcpCallInProgressEvent"]

class ResponseMcpCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
