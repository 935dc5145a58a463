from .. import ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam

__all__ = ("ChatCompletionContentPartRefusalParam",)
