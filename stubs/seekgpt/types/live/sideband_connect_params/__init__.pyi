from .. import SidebandConnectParams

__all__ = ("SidebandConnectParams",)
