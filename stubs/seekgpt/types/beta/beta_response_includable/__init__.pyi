from ..._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
