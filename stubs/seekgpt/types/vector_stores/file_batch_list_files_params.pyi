from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileBatchListFilesParams"]

class FileBatchListFilesParams(TypedDict, total=False):
    """List the files of a file batch, page by page."""

    vector_store_id: Required[str]
    """ID of the vector store."""
    after: str
    """Cursor: start right after the entry with this ID."""
    before: str
    """Cursor: stop right before the entry with this ID."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """Sort by creation time: `asc` for oldest first, `desc` (default) for newest first."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Keep only files in this state: `in_progress`, `completed`, `failed` or `cancelled`."""
