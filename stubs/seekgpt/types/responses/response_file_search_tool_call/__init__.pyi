from typing_extensions import TypeAlias
from .. import _response_file_search_tool_call
from .. import ResponseFileSearchToolCall as ResponseFileSearchToolCall

Result: TypeAlias = _response_file_search_tool_call.Result
