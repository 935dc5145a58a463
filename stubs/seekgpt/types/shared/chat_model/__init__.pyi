from ..._literals import _shared_ChatModel as ChatModel

__all__ = ("ChatModel",)
