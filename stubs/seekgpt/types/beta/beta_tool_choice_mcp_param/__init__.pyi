from .. import BetaToolChoiceMcpParam

__all__ = ("BetaToolChoiceMcpParam",)
