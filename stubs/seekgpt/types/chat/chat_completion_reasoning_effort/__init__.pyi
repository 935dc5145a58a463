from .. import ChatCompletionReasoningEffort

__all__ = ("ChatCompletionReasoningEffort",)
