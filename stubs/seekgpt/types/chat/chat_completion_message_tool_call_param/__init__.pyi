from ..chat_completion_message_function_tool_call_param import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam,
)
from ..chat_completion_message_function_tool_call_param import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)
