from .. import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam

__all__ = ("BetaResponseOutputRefusalParam",)
