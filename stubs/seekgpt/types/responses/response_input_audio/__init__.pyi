from typing_extensions import TypeAlias
from .. import _response_input_audio
from .. import ResponseInputAudio

__all__ = ("ResponseInputAudio", "InputAudio")
InputAudio: TypeAlias = _response_input_audio.InputAudio
