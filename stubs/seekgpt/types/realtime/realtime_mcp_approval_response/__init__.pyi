from .. import RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse

__all__ = ("RealtimeMcpApprovalResponse",)
