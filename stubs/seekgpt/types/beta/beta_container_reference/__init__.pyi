from .. import BetaContainerReference

__all__ = ("BetaContainerReference",)
