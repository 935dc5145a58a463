from .. import _response_file_search_tool_call_param
from .. import ResponseFileSearchToolCallParam

__all__ = ("ResponseFileSearchToolCallParam", "Result")

class Result(_response_file_search_tool_call_param.Result, total=False): ...
