from typing_extensions import Literal, TypedDict

__all__ = ["PermissionListParams"]

class PermissionListParams(TypedDict, total=False):
    """List who may use a fine-tuned checkpoint, page by page."""

    after: str
    """Cursor: start right after the permission with this ID."""
    limit: int
    """Page size; 10 unless given."""
    order: Literal["ascending", "descending"]
    """`ascending` or `descending` (default) by time."""
    project_id: str
    """Keep only the permission of this project."""
