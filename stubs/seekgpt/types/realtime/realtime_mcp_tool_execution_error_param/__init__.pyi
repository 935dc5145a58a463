from .. import RealtimeMcpToolExecutionErrorParam

__all__ = ("RealtimeMcpToolExecutionErrorParam",)
