from .. import BetaToolChoiceMcp as BetaToolChoiceMcp

__all__ = ("BetaToolChoiceMcp",)
