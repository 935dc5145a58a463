from .. import _response_input_audio_param
from .. import ResponseInputAudioParam as ResponseInputAudioParam

class InputAudio(_response_input_audio_param.InputAudio): ...
