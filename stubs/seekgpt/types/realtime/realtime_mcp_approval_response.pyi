from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeMcpApprovalResponse"]

class RealtimeMcpApprovalResponse(BaseModel):
    approval_request_id: str
    approve: bool
    id: str
    reason: Optional[str]
    type: Literal["mcp_approval_response"]
