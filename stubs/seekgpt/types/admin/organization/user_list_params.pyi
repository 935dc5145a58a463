from typing_extensions import TypedDict
from ...._types import SequenceNotStr

__all__ = ["UserListParams"]

class UserListParams(TypedDict, total=False):
    """List the organization's users, page by page."""

    after: str
    emails: SequenceNotStr[str]
    limit: int
