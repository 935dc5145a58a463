from .. import ChatCompletionToolChoiceOptionParam
from .. import ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam
from .. import ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam
from .. import ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam

__all__ = ("ChatCompletionToolChoiceOptionParam",)
