from typing_extensions import TypeAlias
from .. import _response_file_search_tool_call
from .. import ResponseFileSearchToolCall

__all__ = ("ResponseFileSearchToolCall", "Result")
Result: TypeAlias = _response_file_search_tool_call.Result
