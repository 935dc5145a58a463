from typing_extensions import Literal, TypedDict

__all__ = ["UserListParams"]

class UserListParams(TypedDict, total=False):
    """List the members of a group, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
