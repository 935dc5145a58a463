from .. import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError
