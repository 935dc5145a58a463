from .. import _chat_completion_message_custom_tool_call_param
from .. import ChatCompletionMessageCustomToolCallParam

__all__ = ("ChatCompletionMessageCustomToolCallParam", "Custom")

class Custom(_chat_completion_message_custom_tool_call_param.Custom, total=False): ...
