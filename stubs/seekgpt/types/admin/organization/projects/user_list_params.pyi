from typing_extensions import TypedDict

__all__ = ["UserListParams"]

class UserListParams(TypedDict, total=False):
    """List the users of a project, page by page."""

    after: str
    limit: int
