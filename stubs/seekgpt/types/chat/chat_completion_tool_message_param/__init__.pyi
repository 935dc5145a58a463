from .. import ChatCompletionToolMessageParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionToolMessageParam",)
