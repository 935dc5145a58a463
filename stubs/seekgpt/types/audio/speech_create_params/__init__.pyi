from .. import _speech_create_params
from .. import SpeechCreateParams as SpeechCreateParams

Voice = _speech_create_params.Voice

class VoiceID(_speech_create_params.VoiceID): ...
