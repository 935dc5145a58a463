from ..._literals import _shared_ChatModel as ChatModel
