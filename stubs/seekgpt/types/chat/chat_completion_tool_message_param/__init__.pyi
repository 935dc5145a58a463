from .. import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionToolMessageParam",)
