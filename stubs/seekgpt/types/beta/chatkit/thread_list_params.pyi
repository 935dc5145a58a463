from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListParams"]

class ThreadListParams(TypedDict, total=False):
    """List ChatKit conversations, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str
