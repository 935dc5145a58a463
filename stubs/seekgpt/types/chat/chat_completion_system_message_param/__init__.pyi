from .. import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionSystemMessageParam",)
