from .. import _speech_create_params
from .. import SpeechCreateParams as SpeechCreateParams
from ..._literals import _audio_SpeechModel as SpeechModel

Voice = _speech_create_params.Voice

class VoiceID(_speech_create_params.VoiceID): ...
