from .. import ChatCompletionPredictionContentParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionPredictionContentParam",)
