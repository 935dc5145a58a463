from typing_extensions import TypeAlias
from .. import _chat_completion_message_tool_call
from .. import ChatCompletionMessageToolCall
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall

__all__ = ("ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion")
ChatCompletionMessageToolCallUnion: TypeAlias = (
    _chat_completion_message_tool_call.ChatCompletionMessageToolCallUnion
)
