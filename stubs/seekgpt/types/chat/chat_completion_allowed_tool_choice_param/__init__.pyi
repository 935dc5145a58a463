from .. import ChatCompletionAllowedToolChoiceParam
from .. import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam

__all__ = ("ChatCompletionAllowedToolChoiceParam",)
