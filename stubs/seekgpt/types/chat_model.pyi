__all__ = ["ChatModel"]

from ._literals import _ChatModel as ChatModel
