from ..._literals import _chat_ChatCompletionRole as ChatCompletionRole
