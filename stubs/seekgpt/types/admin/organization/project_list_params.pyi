from typing_extensions import TypedDict

__all__ = ["ProjectListParams"]

class ProjectListParams(TypedDict, total=False):
    """List projects, page by page."""

    after: str
    include_archived: bool
    limit: int
