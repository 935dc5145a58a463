from typing_extensions import TypeAlias
from .. import _beta_response_function_web_search
from .. import BetaResponseFunctionWebSearch

__all__ = (
    "Action",
    "BetaResponseFunctionWebSearch",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
)
Action: TypeAlias = _beta_response_function_web_search.Action
ActionFindInPage: TypeAlias = _beta_response_function_web_search.ActionFindInPage
ActionOpenPage: TypeAlias = _beta_response_function_web_search.ActionOpenPage
ActionSearch: TypeAlias = _beta_response_function_web_search.ActionSearch
ActionSearchSource: TypeAlias = _beta_response_function_web_search.ActionSearchSource
Agent: TypeAlias = _beta_response_function_web_search.Agent
