from typing_extensions import TypedDict

__all__ = ["BatchListParams"]

class BatchListParams(TypedDict, total=False):
    """List the organization's batches, page by page."""

    after: str
    """Cursor: start right after the batch with this ID."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
