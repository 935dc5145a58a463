from .. import ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam

__all__ = ("ChatCompletionFunctionCallOptionParam",)
