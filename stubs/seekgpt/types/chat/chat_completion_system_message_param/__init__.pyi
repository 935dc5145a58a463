from .. import ChatCompletionSystemMessageParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionSystemMessageParam",)
