from typing_extensions import TypeAlias
from .chat_completion_message_tool_call import (
    ChatCompletionMessageToolCallUnion as _ChatCompletionMessageToolCallUnion,
)

__all__ = ["ChatCompletionMessageToolCallUnion"]
ChatCompletionMessageToolCallUnion: TypeAlias = _ChatCompletionMessageToolCallUnion
