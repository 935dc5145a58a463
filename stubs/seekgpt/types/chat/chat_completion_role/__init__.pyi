from ..._literals import _chat_ChatCompletionRole as _ChatCompletionRole

ChatCompletionRole = _ChatCompletionRole
