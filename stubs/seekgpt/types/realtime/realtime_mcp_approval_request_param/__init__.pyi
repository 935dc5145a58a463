from .. import RealtimeMcpApprovalRequestParam

__all__ = ("RealtimeMcpApprovalRequestParam",)
