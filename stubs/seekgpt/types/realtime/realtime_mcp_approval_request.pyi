from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeMcpApprovalRequest"]

class RealtimeMcpApprovalRequest(BaseModel):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
