__all__ = ["ChatCompletionModality"]

from .._literals import _chat_ChatCompletionModality as ChatCompletionModality
