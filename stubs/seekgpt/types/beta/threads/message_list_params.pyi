from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]

class MessageListParams(TypedDict, total=False):
    """List the messages of a thread, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str
