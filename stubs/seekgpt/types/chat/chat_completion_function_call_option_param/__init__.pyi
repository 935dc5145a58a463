from .. import ChatCompletionFunctionCallOptionParam

__all__ = ("ChatCompletionFunctionCallOptionParam",)
