from typing_extensions import Literal, TypedDict

__all__ = ["PermissionRetrieveParams"]

class PermissionRetrieveParams(TypedDict, total=False):
    """Fetch a checkpoint's permissions; superseded by `list`."""

    after: str
    """Cursor: start right after the permission with this ID."""
    limit: int
    """Page size; 10 unless given."""
    order: Literal["ascending", "descending"]
    """`ascending` or `descending` (default) by time."""
    project_id: str
    """Keep only the permission of this project."""
