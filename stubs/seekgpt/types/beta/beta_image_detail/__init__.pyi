from ..._literals import _beta_BetaImageDetail as _BetaImageDetail

BetaImageDetail = _BetaImageDetail
