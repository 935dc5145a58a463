__all__ = ["ChatModel"]

from .._literals import _shared_chat_model_ChatModel as ChatModel
