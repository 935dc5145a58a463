__all__ = ["ChatCompletionRole"]

from .._literals import _chat_chat_completion_role_ChatCompletionRole as ChatCompletionRole
