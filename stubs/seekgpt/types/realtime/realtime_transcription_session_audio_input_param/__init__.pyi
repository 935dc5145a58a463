from ..._literals import _realtime_NoiseReductionType as _NoiseReductionType
from .. import _realtime_transcription_session_audio_input_param
from .. import (
    RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
)
from .. import AudioTranscriptionParam as AudioTranscriptionParam
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from .. import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

class NoiseReduction(_realtime_transcription_session_audio_input_param.NoiseReduction): ...

NoiseReductionType = _NoiseReductionType
