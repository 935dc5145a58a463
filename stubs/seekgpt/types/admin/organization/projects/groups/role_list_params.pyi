from typing_extensions import Literal, Required, TypedDict

__all__ = ["RoleListParams"]

class RoleListParams(TypedDict, total=False):
    """List the project roles of a group, page by page."""

    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
