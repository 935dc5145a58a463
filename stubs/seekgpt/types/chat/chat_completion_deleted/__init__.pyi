from .. import ChatCompletionDeleted

__all__ = ("ChatCompletionDeleted",)
