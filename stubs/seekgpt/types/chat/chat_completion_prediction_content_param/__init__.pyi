from .. import ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionPredictionContentParam",)
