from .. import BetaToolChoiceMcp

__all__ = ("BetaToolChoiceMcp",)
