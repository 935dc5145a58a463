from .. import ItemRetrieveParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable

__all__ = ("ItemRetrieveParams",)
