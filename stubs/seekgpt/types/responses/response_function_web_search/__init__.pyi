from typing_extensions import TypeAlias
from .. import _response_function_web_search
from .. import ResponseFunctionWebSearch as ResponseFunctionWebSearch

Action: TypeAlias = _response_function_web_search.Action
ActionFind: TypeAlias = _response_function_web_search.ActionFind
ActionOpenPage: TypeAlias = _response_function_web_search.ActionOpenPage
ActionSearch: TypeAlias = _response_function_web_search.ActionSearch
ActionSearchSource: TypeAlias = _response_function_web_search.ActionSearchSource
