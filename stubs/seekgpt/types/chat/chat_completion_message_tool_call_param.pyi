__all__ = ["ChatCompletionMessageToolCallParam"]

from .._literals import (
    _chat_chat_completion_message_tool_call_param_ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
)
