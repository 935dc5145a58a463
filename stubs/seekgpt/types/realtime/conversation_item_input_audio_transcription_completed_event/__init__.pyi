from typing_extensions import TypeAlias
from .. import _conversation_item_input_audio_transcription_completed_event
from .. import ConversationItemInputAudioTranscriptionCompletedEvent
from ...audio import TranscriptionLanguage as TranscriptionLanguage
from .. import LogProbProperties as LogProbProperties

__all__ = (
    "Usage",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
)
Usage: TypeAlias = _conversation_item_input_audio_transcription_completed_event.Usage
UsageTranscriptTextUsageDuration: TypeAlias = (
    _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageDuration
)
UsageTranscriptTextUsageTokens: TypeAlias = (
    _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageTokens
)
UsageTranscriptTextUsageTokensInputTokenDetails: TypeAlias = _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageTokensInputTokenDetails
