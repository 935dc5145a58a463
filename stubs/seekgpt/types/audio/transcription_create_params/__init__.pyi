from typing_extensions import TypeAlias
from .. import _transcription_create_params
from .. import TranscriptionCreateParams as TranscriptionCreateParams
from ..._literals import _audio_TranscriptionInclude as TranscriptionInclude
from ..._literals import _AudioModel as AudioModel
from ..._literals import _AudioResponseFormat as AudioResponseFormat

ChunkingStrategy: TypeAlias = _transcription_create_params.ChunkingStrategy

class ChunkingStrategyVadConfig(
    _transcription_create_params.ChunkingStrategyVadConfig,
    total=False,
): ...
class TranscriptionCreateParamsBase(
    _transcription_create_params.TranscriptionCreateParamsBase,
    total=False,
): ...
class TranscriptionCreateParamsNonStreaming(
    _transcription_create_params.TranscriptionCreateParamsNonStreaming,
    total=False,
): ...
class TranscriptionCreateParamsStreaming(
    _transcription_create_params.TranscriptionCreateParamsStreaming,
    total=False,
): ...
