from .. import ChatCompletionStreamOptionsParam

__all__ = ("ChatCompletionStreamOptionsParam",)
