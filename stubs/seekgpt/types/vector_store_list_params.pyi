from typing_extensions import Literal, TypedDict

__all__ = ["VectorStoreListParams"]

class VectorStoreListParams(TypedDict, total=False):
    """List vector stores, page by page."""

    after: str
    """Cursor: start right after the entry with this ID."""
    before: str
    """Cursor: stop right before the entry with this ID."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """Sort by creation time: `asc` for oldest first, `desc` (default) for newest first."""
