from typing_extensions import TypeAlias
from .. import _conversation_item_input_audio_transcription_failed_event
from .. import (
    ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
)

Error: TypeAlias = _conversation_item_input_audio_transcription_failed_event.Error
