from .._apart import _response_file_search_tool_call_param
from .._apart import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam

class Result(_response_file_search_tool_call_param.Result): ...
