from .. import _chat_completion_named_tool_choice_param
from .. import ChatCompletionNamedToolChoiceParam

__all__ = ("ChatCompletionNamedToolChoiceParam", "Function")

class Function(_chat_completion_named_tool_choice_param.Function, total=False): ...
