from .. import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError

__all__ = ("RealtimeMcpToolExecutionError",)
