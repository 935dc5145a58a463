from typing_extensions import Literal, TypedDict

__all__ = ["GroupListParams"]

class GroupListParams(TypedDict, total=False):
    """List the groups with access to a project, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
