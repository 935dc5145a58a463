from .._literals import _ChatModel

ChatModel = _ChatModel
