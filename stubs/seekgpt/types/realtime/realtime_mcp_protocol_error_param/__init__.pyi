from .. import RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam

__all__ = ("RealtimeMcpProtocolErrorParam",)
