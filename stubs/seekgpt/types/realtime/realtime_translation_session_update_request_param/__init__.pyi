from .. import _realtime_translation_session_update_request_param
from .. import (
    RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
)
from ..._literals import _realtime_NoiseReductionType as NoiseReductionType

class Audio(_realtime_translation_session_update_request_param.Audio, total=False): ...
class AudioInput(_realtime_translation_session_update_request_param.AudioInput, total=False): ...
class AudioInputTranscription(
    _realtime_translation_session_update_request_param.AudioInputTranscription,
    total=False,
): ...
class AudioInputNoiseReduction(
    _realtime_translation_session_update_request_param.AudioInputNoiseReduction,
    total=False,
): ...
class AudioOutput(_realtime_translation_session_update_request_param.AudioOutput, total=False): ...
