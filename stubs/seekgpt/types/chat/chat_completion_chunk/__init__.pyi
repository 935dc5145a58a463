from typing_extensions import TypeAlias
from .. import _chat_completion_chunk
from .. import ChatCompletionChunk as ChatCompletionChunk
from .. import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
from ...completion_usage import CompletionUsage as CompletionUsage

ModerationInput: TypeAlias = _chat_completion_chunk.ModerationInput
ModerationOutput: TypeAlias = _chat_completion_chunk.ModerationOutput
Choice: TypeAlias = _chat_completion_chunk.Choice
ChoiceDelta: TypeAlias = _chat_completion_chunk.ChoiceDelta
ChoiceDeltaFunctionCall: TypeAlias = _chat_completion_chunk.ChoiceDeltaFunctionCall
ChoiceDeltaToolCall: TypeAlias = _chat_completion_chunk.ChoiceDeltaToolCall
ChoiceDeltaToolCallFunction: TypeAlias = _chat_completion_chunk.ChoiceDeltaToolCallFunction
ChoiceLogprobs: TypeAlias = _chat_completion_chunk.ChoiceLogprobs
Moderation: TypeAlias = _chat_completion_chunk.Moderation
ModerationInputError: TypeAlias = _chat_completion_chunk.ModerationInputError
ModerationInputModerationResults: TypeAlias = (
    _chat_completion_chunk.ModerationInputModerationResults
)
ModerationInputModerationResultsResult: TypeAlias = (
    _chat_completion_chunk.ModerationInputModerationResultsResult
)
ModerationOutputError: TypeAlias = _chat_completion_chunk.ModerationOutputError
ModerationOutputModerationResults: TypeAlias = (
    _chat_completion_chunk.ModerationOutputModerationResults
)
ModerationOutputModerationResultsResult: TypeAlias = (
    _chat_completion_chunk.ModerationOutputModerationResultsResult
)
ChoiceDeltaAudio: TypeAlias = _chat_completion_chunk.ChoiceDeltaAudio
