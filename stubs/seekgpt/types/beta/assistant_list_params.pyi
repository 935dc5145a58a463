from typing_extensions import Literal, TypedDict

__all__ = ["AssistantListParams"]

class AssistantListParams(TypedDict, total=False):
    """List assistants, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
