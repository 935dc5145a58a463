from typing_extensions import TypeAlias
from .. import _realtime_translation_session
from .. import RealtimeTranslationSession as RealtimeTranslationSession
from ..._literals import _realtime_NoiseReductionType2 as NoiseReductionType2

Audio: TypeAlias = _realtime_translation_session.Audio
AudioInput: TypeAlias = _realtime_translation_session.AudioInput
AudioInputTranscription: TypeAlias = _realtime_translation_session.AudioInputTranscription
AudioInputNoiseReduction: TypeAlias = _realtime_translation_session.AudioInputNoiseReduction
AudioOutput: TypeAlias = _realtime_translation_session.AudioOutput
