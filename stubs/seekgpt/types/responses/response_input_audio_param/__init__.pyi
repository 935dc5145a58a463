from .. import _response_input_audio_param
from .. import ResponseInputAudioParam

__all__ = ("ResponseInputAudioParam", "InputAudio")

class InputAudio(_response_input_audio_param.InputAudio, total=False): ...
