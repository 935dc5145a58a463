from typing_extensions import TypeAlias
from .. import _beta_response_function_web_search_param
from .. import BetaResponseFunctionWebSearchParam

__all__ = (
    "Action",
    "BetaResponseFunctionWebSearchParam",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
)
Action: TypeAlias = _beta_response_function_web_search_param.Action

class ActionFindInPage(_beta_response_function_web_search_param.ActionFindInPage, total=False): ...
class ActionOpenPage(_beta_response_function_web_search_param.ActionOpenPage, total=False): ...
class ActionSearch(_beta_response_function_web_search_param.ActionSearch, total=False): ...
class ActionSearchSource(
    _beta_response_function_web_search_param.ActionSearchSource,
    total=False,
): ...
class Agent(_beta_response_function_web_search_param.Agent, total=False): ...
