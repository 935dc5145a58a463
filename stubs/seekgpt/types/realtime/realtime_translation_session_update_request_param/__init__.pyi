from ..._literals import _realtime_NoiseReductionType as _NoiseReductionType
from .. import _realtime_translation_session_update_request_param
from .. import (
    RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
)

class Audio(_realtime_translation_session_update_request_param.Audio): ...
class AudioInput(_realtime_translation_session_update_request_param.AudioInput): ...
class AudioInputTranscription(
    _realtime_translation_session_update_request_param.AudioInputTranscription,
): ...
class AudioInputNoiseReduction(
    _realtime_translation_session_update_request_param.AudioInputNoiseReduction,
): ...
class AudioOutput(_realtime_translation_session_update_request_param.AudioOutput): ...

NoiseReductionType = _NoiseReductionType
