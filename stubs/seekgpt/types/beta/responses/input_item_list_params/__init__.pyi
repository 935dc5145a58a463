from ...._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
from .. import InputItemListParams as InputItemListParams

BetaResponseIncludable = BetaResponseIncludable
