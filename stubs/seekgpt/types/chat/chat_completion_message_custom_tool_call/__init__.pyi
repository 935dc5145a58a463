from typing_extensions import TypeAlias
from .. import _chat_completion_message_custom_tool_call
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall

Custom: TypeAlias = _chat_completion_message_custom_tool_call.Custom
