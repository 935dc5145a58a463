from .. import _realtime_transcription_session_create_response
from .. import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)
from .. import AudioTranscription as AudioTranscription
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import (
    RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
)

Audio = _realtime_transcription_session_create_response.Audio
AudioInput = _realtime_transcription_session_create_response.AudioInput
AudioInputNoiseReduction = _realtime_transcription_session_create_response.AudioInputNoiseReduction
