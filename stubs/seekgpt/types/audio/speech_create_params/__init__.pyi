from typing_extensions import TypeAlias
from .. import _speech_create_params
from .. import SpeechCreateParams as SpeechCreateParams
from ..._literals import _audio_SpeechModel as SpeechModel

Voice: TypeAlias = _speech_create_params.Voice

class VoiceID(_speech_create_params.VoiceID, total=False): ...
