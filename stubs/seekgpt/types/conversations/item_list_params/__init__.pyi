from .. import ItemListParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable

__all__ = ("ItemListParams",)
