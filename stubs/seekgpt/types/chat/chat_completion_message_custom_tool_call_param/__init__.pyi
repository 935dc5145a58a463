from .. import _chat_completion_message_custom_tool_call_param
from .. import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam

class Custom(_chat_completion_message_custom_tool_call_param.Custom): ...
