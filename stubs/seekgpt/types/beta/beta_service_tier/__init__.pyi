from .. import BetaServiceTier as BetaServiceTier
