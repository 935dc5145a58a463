from . import turns as turns
from typing_extensions import Literal, Required, TypedDict

class ItemListParams(TypedDict, total=False):
    """List what a subagent has said and done, page by page."""

    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]

class TurnListParams(TypedDict, total=False):
    """List the turns of a subagent, page by page."""

    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
