from typing_extensions import TypeAlias
from .. import _realtime_transcription_session_create_response
from .. import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)
from .. import AudioTranscription as AudioTranscription
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import (
    RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
)

Audio: TypeAlias = _realtime_transcription_session_create_response.Audio
AudioInput: TypeAlias = _realtime_transcription_session_create_response.AudioInput
AudioInputNoiseReduction: TypeAlias = (
    _realtime_transcription_session_create_response.AudioInputNoiseReduction
)
