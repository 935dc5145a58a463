from .. import InputItemListParams as InputItemListParams
from ...._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
