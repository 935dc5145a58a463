from typing_extensions import TypeAlias
from .. import _web_search_action
from .. import WebSearchAction

__all__ = (
    "WebSearchAction",
    "WebSearchActionResourceSearch",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOther",
)
WebSearchActionResourceSearch: TypeAlias = _web_search_action.WebSearchActionResourceSearch
WebSearchActionResourceOpenPage: TypeAlias = _web_search_action.WebSearchActionResourceOpenPage
WebSearchActionResourceFindInPage: TypeAlias = _web_search_action.WebSearchActionResourceFindInPage
WebSearchActionResourceOther: TypeAlias = _web_search_action.WebSearchActionResourceOther
