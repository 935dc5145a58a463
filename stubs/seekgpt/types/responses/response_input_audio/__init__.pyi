from typing_extensions import TypeAlias
from .. import _response_input_audio
from .. import ResponseInputAudio as ResponseInputAudio

InputAudio: TypeAlias = _response_input_audio.InputAudio
