from .. import InputItemListParams
from ...._literals import _beta_BetaResponseIncludable as BetaResponseIncludable

__all__ = ("InputItemListParams",)
