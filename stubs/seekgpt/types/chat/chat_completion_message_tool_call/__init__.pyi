from typing_extensions import TypeAlias
from .. import _chat_completion_message_tool_call
from .. import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall

ChatCompletionMessageToolCallUnion: TypeAlias = (
    _chat_completion_message_tool_call.ChatCompletionMessageToolCallUnion
)
