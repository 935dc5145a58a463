from typing_extensions import TypeAlias
from .. import _realtime_translation_session_update_request
from .. import RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest
from ..._literals import _realtime_NoiseReductionType2 as NoiseReductionType2

Audio: TypeAlias = _realtime_translation_session_update_request.Audio
AudioInput: TypeAlias = _realtime_translation_session_update_request.AudioInput
AudioInputTranscription: TypeAlias = (
    _realtime_translation_session_update_request.AudioInputTranscription
)
AudioInputNoiseReduction: TypeAlias = (
    _realtime_translation_session_update_request.AudioInputNoiseReduction
)
AudioOutput: TypeAlias = _realtime_translation_session_update_request.AudioOutput
