from .. import ChatCompletionUserMessageParam
from .. import ChatCompletionContentPartParam as ChatCompletionContentPartParam

__all__ = ("ChatCompletionUserMessageParam",)
