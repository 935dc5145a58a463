from typing_extensions import Literal, Required, TypedDict

class ItemListParams(TypedDict, total=False):
    """List what a subagent has said and done in one turn, page by page."""

    session_id: Required[str]
    subagent_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
