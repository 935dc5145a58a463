from ..._literals import _beta_BetaResponseStatus as BetaResponseStatus
