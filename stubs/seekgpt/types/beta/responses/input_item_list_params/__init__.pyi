from ...._literals import _beta_BetaResponseIncludable as _BetaResponseIncludable
from .. import InputItemListParams as InputItemListParams

BetaResponseIncludable = _BetaResponseIncludable
