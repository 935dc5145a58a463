from .._literals import _ChatModel as ChatModel

__all__ = ("ChatModel",)
