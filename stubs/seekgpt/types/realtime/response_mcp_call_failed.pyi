from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseMcpCallFailed"]

class ResponseMcpCallFailed(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]
