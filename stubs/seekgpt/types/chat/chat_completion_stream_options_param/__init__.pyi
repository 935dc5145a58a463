from .. import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam

__all__ = ("ChatCompletionStreamOptionsParam",)
