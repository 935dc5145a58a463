from .. import RealtimeMcpToolExecutionError

__all__ = ("RealtimeMcpToolExecutionError",)
