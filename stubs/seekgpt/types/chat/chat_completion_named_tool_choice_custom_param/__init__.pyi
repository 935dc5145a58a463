from .. import _chat_completion_named_tool_choice_custom_param
from .. import ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam

class Custom(_chat_completion_named_tool_choice_custom_param.Custom): ...
