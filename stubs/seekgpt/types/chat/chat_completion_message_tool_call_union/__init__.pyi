from .. import ChatCompletionMessageToolCallUnion

__all__ = ("ChatCompletionMessageToolCallUnion",)
