from ..._literals import _beta_BetaImageDetail as BetaImageDetail
