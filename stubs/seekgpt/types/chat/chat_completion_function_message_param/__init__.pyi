from .. import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam

__all__ = ("ChatCompletionFunctionMessageParam",)
