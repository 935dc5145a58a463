from .. import RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam

__all__ = ("RealtimeMcpApprovalRequestParam",)
