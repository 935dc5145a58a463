from ..._literals import (
    _AudioModel,
    _AudioResponseFormat,
    _audio_TranscriptionInclude as _TranscriptionInclude,
)
from .. import _transcription_create_params
from .. import TranscriptionCreateParams as TranscriptionCreateParams

ChunkingStrategy = _transcription_create_params.ChunkingStrategy

class ChunkingStrategyVadConfig(_transcription_create_params.ChunkingStrategyVadConfig): ...
class TranscriptionCreateParamsBase(_transcription_create_params.TranscriptionCreateParamsBase): ...
class TranscriptionCreateParamsNonStreaming(
    _transcription_create_params.TranscriptionCreateParamsNonStreaming,
): ...
class TranscriptionCreateParamsStreaming(
    _transcription_create_params.TranscriptionCreateParamsStreaming,
): ...

AudioModel = _AudioModel
AudioResponseFormat = _AudioResponseFormat
TranscriptionInclude = _TranscriptionInclude
