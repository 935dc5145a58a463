from .. import _voice_create_params
from .. import VoiceCreateParams as VoiceCreateParams

class CreateVoiceRequestAudioSample(
    _voice_create_params.CreateVoiceRequestAudioSample,
    total=False,
): ...
class CreateVoiceRequestPrompt(_voice_create_params.CreateVoiceRequestPrompt, total=False): ...
