from .. import _chat_completion_named_tool_choice_param
from .. import ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam

class Function(_chat_completion_named_tool_choice_param.Function): ...
