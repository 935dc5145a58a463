from .. import BetaContainerReference as BetaContainerReference

__all__ = ("BetaContainerReference",)
