from ..._literals import _beta_BetaResponseStatus as _BetaResponseStatus

BetaResponseStatus = _BetaResponseStatus
