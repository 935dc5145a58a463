from ..._literals import _shared_params_ChatModel as _ChatModel

ChatModel = _ChatModel
