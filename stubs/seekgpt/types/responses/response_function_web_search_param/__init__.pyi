from typing_extensions import TypeAlias
from .. import _response_function_web_search_param
from .. import ResponseFunctionWebSearchParam

__all__ = (
    "Action",
    "ResponseFunctionWebSearchParam",
    "ActionFind",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
)
Action: TypeAlias = _response_function_web_search_param.Action

class ActionFind(_response_function_web_search_param.ActionFind, total=False): ...
class ActionOpenPage(_response_function_web_search_param.ActionOpenPage, total=False): ...
class ActionSearch(_response_function_web_search_param.ActionSearch, total=False): ...
class ActionSearchSource(_response_function_web_search_param.ActionSearchSource, total=False): ...
