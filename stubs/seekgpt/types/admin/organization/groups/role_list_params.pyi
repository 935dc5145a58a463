from typing_extensions import Literal, TypedDict

__all__ = ["RoleListParams"]

class RoleListParams(TypedDict, total=False):
    """List the organization roles of a group, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
