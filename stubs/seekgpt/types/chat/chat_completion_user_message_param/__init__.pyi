from .. import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
from .. import ChatCompletionContentPartParam as ChatCompletionContentPartParam

__all__ = ("ChatCompletionUserMessageParam",)
