from typing import Iterable
from typing_extensions import Required, TypedDict
from ..responses.response_includable import ResponseIncludable
from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ItemCreateParams"]

class ItemCreateParams(TypedDict, total=False):
    """Append up to 20 items to a conversation."""

    include: Iterable[ResponseIncludable]
    """Extra fields to return, named as in `responses.create`."""
    items: Required[Iterable[ResponseInputItemParam]]
    """Items to append, up to 20 per call."""
