from .. import _realtime_transcription_session_audio_input
from .. import RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput
from .. import AudioTranscription as AudioTranscription
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection

NoiseReduction = _realtime_transcription_session_audio_input.NoiseReduction
