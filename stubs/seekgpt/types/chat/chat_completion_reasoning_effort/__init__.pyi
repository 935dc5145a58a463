from .. import ChatCompletionReasoningEffort as ChatCompletionReasoningEffort

__all__ = ("ChatCompletionReasoningEffort",)
