from typing_extensions import Literal, TypedDict

__all__ = ("MessageListParams",)

class MessageListParams(TypedDict, total=False):
    """List the messages of a stored chat completion, page by page."""

    after: str
    """Cursor: start right after the item with this ID."""
    limit: int
    """Page size; 20 unless given."""
    order: Literal["asc", "desc"]
    """Sort by time: `asc` (default) for oldest first, `desc` for newest first."""
