from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "Action",
    "ResponseFunctionWebSearch",
    "ActionFind",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
)
Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]

class ResponseFunctionWebSearch(BaseModel):
    """A web search that the model made."""

    action: Action
    id: str
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]

class ActionFind(BaseModel):
    pattern: str
    type: Literal["find_in_page"]
    url: str

class ActionOpenPage(BaseModel):
    type: Literal["open_page"]
    url: Optional[str]

class ActionSearch(BaseModel):
    queries: Optional[List[str]]
    query: Optional[str]
    sources: Optional[List[ActionSearchSource]]
    type: Literal["search"]

class ActionSearchSource(BaseModel):
    type: Literal["url"]
    url: str
