from .. import RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam

__all__ = ("RealtimeMcpToolExecutionErrorParam",)
