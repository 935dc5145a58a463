from .. import RealtimeMcpApprovalRequest

__all__ = ("RealtimeMcpApprovalRequest",)
