__all__ = ["ChatCompletionMessageToolCallParam"]

from .._literals import (
    _chat_ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
)
