from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]

class FileListParams(TypedDict, total=False):
    """List uploaded files, page by page."""

    after: str
    """Cursor: start right after the file with this ID."""
    limit: int
    """Page size, 1 to 10000; 10000 unless given."""
    order: Literal["asc", "desc"]
    """Sort by creation time: `asc` for oldest first, `desc` (default) for newest first."""
    purpose: str
    """Keep only files uploaded for this purpose."""
