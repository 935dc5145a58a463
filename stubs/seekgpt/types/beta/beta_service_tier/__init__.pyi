from .. import BetaServiceTier as BetaServiceTier

__all__ = ("BetaServiceTier",)
