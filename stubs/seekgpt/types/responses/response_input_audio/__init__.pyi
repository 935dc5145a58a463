from .. import _response_input_audio
from .. import ResponseInputAudio as ResponseInputAudio

InputAudio = _response_input_audio.InputAudio
