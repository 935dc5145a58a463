from .. import ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion

__all__ = ("ChatCompletionMessageToolCallUnion",)
