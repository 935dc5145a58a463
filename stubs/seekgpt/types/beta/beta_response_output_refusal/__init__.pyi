from .. import BetaResponseOutputRefusal

__all__ = ("BetaResponseOutputRefusal",)
