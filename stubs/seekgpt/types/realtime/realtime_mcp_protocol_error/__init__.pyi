from .. import RealtimeMcpProtocolError

__all__ = ("RealtimeMcpProtocolError",)
