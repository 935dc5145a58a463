from typing import Optional
from ..._helpers.parsing import OfArguments
from .chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall,
    Function,
)

__all__ = ["ParsedFunctionToolCall", "ParsedFunction"]

class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction  # type: ignore[assignment, unused-ignore]

class ParsedFunction(OfArguments, Function):
    parsed_arguments: Optional[object]
    """The arguments as the function's type, or as JSON objects."""
