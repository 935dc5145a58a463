from typing_extensions import TypeAlias
from .. import _chat_completion
from .. import ChatCompletion as ChatCompletion
from .. import ChatCompletionMessage as ChatCompletionMessage
from .. import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
from ...completion_usage import CompletionUsage as CompletionUsage

ModerationInput: TypeAlias = _chat_completion.ModerationInput
ModerationOutput: TypeAlias = _chat_completion.ModerationOutput
Choice: TypeAlias = _chat_completion.Choice
ChoiceLogprobs: TypeAlias = _chat_completion.ChoiceLogprobs
Moderation: TypeAlias = _chat_completion.Moderation
ModerationInputError: TypeAlias = _chat_completion.ModerationInputError
ModerationInputModerationResults: TypeAlias = _chat_completion.ModerationInputModerationResults
ModerationInputModerationResultsResult: TypeAlias = (
    _chat_completion.ModerationInputModerationResultsResult
)
ModerationOutputError: TypeAlias = _chat_completion.ModerationOutputError
ModerationOutputModerationResults: TypeAlias = _chat_completion.ModerationOutputModerationResults
ModerationOutputModerationResultsResult: TypeAlias = (
    _chat_completion.ModerationOutputModerationResultsResult
)
