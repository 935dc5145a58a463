from .. import ChatCompletionContentPartRefusalParam

__all__ = ("ChatCompletionContentPartRefusalParam",)
