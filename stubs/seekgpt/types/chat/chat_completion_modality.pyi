__all__ = ["ChatCompletionModality"]

from .._literals import (
    _chat_chat_completion_modality_ChatCompletionModality as ChatCompletionModality,
)
