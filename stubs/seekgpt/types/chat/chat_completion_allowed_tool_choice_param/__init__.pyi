from .. import ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam
from .. import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam

__all__ = ("ChatCompletionAllowedToolChoiceParam",)
