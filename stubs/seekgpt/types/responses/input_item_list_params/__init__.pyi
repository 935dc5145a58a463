from .. import InputItemListParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable

__all__ = ("InputItemListParams",)
