from .. import _chat_completion_message_function_tool_call
from .. import ParsedFunctionToolCall as ParsedFunctionToolCall
from .. import ParsedFunction as ParsedFunction
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall

Function = _chat_completion_message_function_tool_call.Function
