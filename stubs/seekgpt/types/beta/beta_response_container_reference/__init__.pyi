from .. import BetaResponseContainerReference as BetaResponseContainerReference

__all__ = ("BetaResponseContainerReference",)
