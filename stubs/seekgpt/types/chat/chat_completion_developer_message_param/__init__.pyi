from .. import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionDeveloperMessageParam",)
