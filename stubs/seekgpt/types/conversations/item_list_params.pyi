from typing import Iterable
from typing_extensions import Literal, TypedDict
from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]

class ItemListParams(TypedDict, total=False):
    """List the items of a conversation, page by page."""

    after: str
    """Cursor: start right after the item with this ID."""
    include: Iterable[ResponseIncludable]
    """Extra fields to return, named as in `responses.create`."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """`asc` for first to last, `desc` (default) for last to first."""
