from typing_extensions import TypeAlias
from .. import _conversation_item_input_audio_transcription_completed_event
from .. import ConversationItemInputAudioTranscriptionCompletedEvent

__all__ = (
    "Usage",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Logprob",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
)
Usage: TypeAlias = _conversation_item_input_audio_transcription_completed_event.Usage
Logprob: TypeAlias = _conversation_item_input_audio_transcription_completed_event.Logprob
UsageTranscriptTextUsageDuration: TypeAlias = (
    _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageDuration
)
UsageTranscriptTextUsageTokens: TypeAlias = (
    _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageTokens
)
UsageTranscriptTextUsageTokensInputTokenDetails: TypeAlias = _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageTokensInputTokenDetails
