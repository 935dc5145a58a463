from .. import ChatCompletionMessageToolCallUnionParam
from .. import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam
from ..chat_completion_message_function_tool_call_param import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)

__all__ = ("ChatCompletionMessageToolCallUnionParam",)
