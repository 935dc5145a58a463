from ..._literals import _beta_BetaToolChoiceOptions as BetaToolChoiceOptions
