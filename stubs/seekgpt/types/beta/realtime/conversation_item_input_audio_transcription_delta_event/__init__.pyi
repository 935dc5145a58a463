from .. import _conversation_item_input_audio_transcription_delta_event
from .. import (
    ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
)

Logprob = _conversation_item_input_audio_transcription_delta_event.Logprob
