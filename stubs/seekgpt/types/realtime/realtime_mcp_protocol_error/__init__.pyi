from .. import RealtimeMcpProtocolError as RealtimeMcpProtocolError

__all__ = ("RealtimeMcpProtocolError",)
