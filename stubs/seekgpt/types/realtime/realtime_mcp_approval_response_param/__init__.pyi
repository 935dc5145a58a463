from .. import RealtimeMcpApprovalResponseParam

__all__ = ("RealtimeMcpApprovalResponseParam",)
