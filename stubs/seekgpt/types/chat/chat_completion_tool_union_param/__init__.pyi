from .. import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
from .. import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
from ..chat_completion_function_tool_param import (
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
)
