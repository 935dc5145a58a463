from typing_extensions import Literal, TypedDict

__all__ = ["RoleListParams"]

class RoleListParams(TypedDict, total=False):
    """List the organization's roles, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
