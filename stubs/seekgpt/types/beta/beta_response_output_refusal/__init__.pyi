from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal

__all__ = ("BetaResponseOutputRefusal",)
