__all__ = ["ChatModel"]

from ._literals import _chat_model_ChatModel as ChatModel
