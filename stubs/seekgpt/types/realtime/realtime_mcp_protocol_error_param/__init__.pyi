from .. import RealtimeMcpProtocolErrorParam

__all__ = ("RealtimeMcpProtocolErrorParam",)
