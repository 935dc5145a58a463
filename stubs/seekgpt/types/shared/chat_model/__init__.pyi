from ..._literals import _shared_ChatModel as _ChatModel

ChatModel = _ChatModel
