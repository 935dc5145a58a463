from .. import BetaServiceTier

__all__ = ("BetaServiceTier",)
