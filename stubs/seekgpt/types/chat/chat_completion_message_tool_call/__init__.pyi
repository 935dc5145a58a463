from .. import _chat_completion_message_tool_call
from .. import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall

ChatCompletionMessageToolCallUnion = (
    _chat_completion_message_tool_call.ChatCompletionMessageToolCallUnion
)
