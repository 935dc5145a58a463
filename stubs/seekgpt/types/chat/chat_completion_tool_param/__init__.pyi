from ..chat_completion_function_tool_param import (
    ChatCompletionFunctionToolParam as ChatCompletionToolParam,
)
from ..chat_completion_function_tool_param import (
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
)
