from .._apart import _response_file_search_tool_call
from .._apart import ResponseFileSearchToolCall as ResponseFileSearchToolCall

Result = _response_file_search_tool_call.Result
