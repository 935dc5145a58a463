from ..._literals import _beta_BetaToolChoiceOptions as _BetaToolChoiceOptions

BetaToolChoiceOptions = _BetaToolChoiceOptions
