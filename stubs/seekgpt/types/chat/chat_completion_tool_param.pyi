__all__ = ["ChatCompletionToolParam"]

from .._literals import _chat_ChatCompletionToolParam as ChatCompletionToolParam
