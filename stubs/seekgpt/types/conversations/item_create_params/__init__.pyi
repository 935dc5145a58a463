from .. import ItemCreateParams
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from ...responses import ResponseInputItemParam as ResponseInputItemParam

__all__ = ("ItemCreateParams",)
