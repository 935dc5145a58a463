from .. import ChatCompletionDeleted as ChatCompletionDeleted

__all__ = ("ChatCompletionDeleted",)
