from .. import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam

__all__ = ("BetaToolChoiceMcpParam",)
