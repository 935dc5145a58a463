from .. import ChatCompletionReasoningEffort as ChatCompletionReasoningEffort
