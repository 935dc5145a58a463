from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListItemsParams"]

class ThreadListItemsParams(TypedDict, total=False):
    """List what was said in a ChatKit conversation, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
