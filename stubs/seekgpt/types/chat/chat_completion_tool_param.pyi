__all__ = ["ChatCompletionToolParam"]

from .._literals import (
    _chat_chat_completion_tool_param_ChatCompletionToolParam as ChatCompletionToolParam,
)
