from .. import _conversation_item_input_audio_transcription_failed_event
from .. import (
    ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
)

Error = _conversation_item_input_audio_transcription_failed_event.Error
