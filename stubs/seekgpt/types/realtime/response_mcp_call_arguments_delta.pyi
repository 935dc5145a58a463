from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseMcpCallArgumentsDelta"]

class ResponseMcpCallArgumentsDelta(BaseModel):
    delta: str
    event_id: str
    item_id: str
    obfuscation: Optional[str]
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
