from .. import ChatCompletionFunctionMessageParam

__all__ = ("ChatCompletionFunctionMessageParam",)
