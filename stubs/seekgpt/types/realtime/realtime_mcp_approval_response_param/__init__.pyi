from .. import RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam

__all__ = ("RealtimeMcpApprovalResponseParam",)
