from .. import _voice_create_params
from .. import VoiceCreateParams

__all__ = ("CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "VoiceCreateParams")

class CreateVoiceRequestAudioSample(
    _voice_create_params.CreateVoiceRequestAudioSample,
    total=False,
): ...
class CreateVoiceRequestPrompt(_voice_create_params.CreateVoiceRequestPrompt, total=False): ...
