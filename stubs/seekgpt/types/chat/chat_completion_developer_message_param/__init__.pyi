from .. import ChatCompletionDeveloperMessageParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionDeveloperMessageParam",)
