from typing_extensions import Literal, TypedDict

class MessageListParams(TypedDict, total=False):
    """List the messages of a stored chat completion, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
