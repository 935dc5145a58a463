from .._apart import _chat_completion_message_function_tool_call_param
from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)

class Function(_chat_completion_message_function_tool_call_param.Function): ...
