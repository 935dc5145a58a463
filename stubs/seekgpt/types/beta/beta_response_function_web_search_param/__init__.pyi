from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr

__all__ = (
    "Action",
    "BetaResponseFunctionWebSearchParam",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
)
Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    action: Required[Action]
    agent: Optional[Agent]
    id: Required[str]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]

class ActionFindInPage(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]

class ActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: Optional[str]

class ActionSearch(TypedDict, total=False):
    queries: SequenceNotStr[str]
    query: str
    sources: Iterable[ActionSearchSource]
    type: Required[Literal["search"]]

class ActionSearchSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
