from ..._literals import _chat_ChatCompletionModality as _ChatCompletionModality

ChatCompletionModality = _ChatCompletionModality
