from .. import BetaResponseContainerReference

__all__ = ("BetaResponseContainerReference",)
