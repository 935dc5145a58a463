from .. import BetaToolChoiceMcp as BetaToolChoiceMcp
