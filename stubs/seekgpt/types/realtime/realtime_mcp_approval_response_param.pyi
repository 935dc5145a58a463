from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpApprovalResponseParam"]

class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    id: Required[str]
    reason: Optional[str]
    type: Required[Literal["mcp_approval_response"]]
