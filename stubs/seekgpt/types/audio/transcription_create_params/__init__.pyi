from ..._literals import (
    _AudioModel as AudioModel,
    _AudioResponseFormat as AudioResponseFormat,
    _audio_TranscriptionInclude as TranscriptionInclude,
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

TranscriptionInclude = TranscriptionInclude
AudioModel = AudioModel
AudioResponseFormat = AudioResponseFormat
