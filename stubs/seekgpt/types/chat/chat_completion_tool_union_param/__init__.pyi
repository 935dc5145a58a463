from .. import ChatCompletionToolUnionParam
from .. import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
from ..chat_completion_function_tool_param import (
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
)

__all__ = ("ChatCompletionToolUnionParam",)
