from .._literals import _ChatModel as ChatModel
