from typing_extensions import TypeAlias
from .. import _chat_completion_message_function_tool_call
from .. import ChatCompletionMessageFunctionToolCall

__all__ = ("ChatCompletionMessageFunctionToolCall", "Function")
Function: TypeAlias = _chat_completion_message_function_tool_call.Function
