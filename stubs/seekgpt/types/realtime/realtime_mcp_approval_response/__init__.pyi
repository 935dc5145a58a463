from .. import RealtimeMcpApprovalResponse

__all__ = ("RealtimeMcpApprovalResponse",)
