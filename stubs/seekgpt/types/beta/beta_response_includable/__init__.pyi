from ..._literals import _beta_BetaResponseIncludable as _BetaResponseIncludable

BetaResponseIncludable = _BetaResponseIncludable
