from .. import RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest

__all__ = ("RealtimeMcpApprovalRequest",)
