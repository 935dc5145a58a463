from .. import BetaResponseOutputRefusalParam

__all__ = ("BetaResponseOutputRefusalParam",)
