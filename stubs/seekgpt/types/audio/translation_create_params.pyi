from typing import Union
from typing_extensions import Literal, Required, TypedDict
from ..._types import FileTypes
from ..audio_model import AudioModel

__all__ = ["TranslationCreateParams"]

class TranslationCreateParams(TypedDict, total=False):
    """Transcribe a recording into English text."""

    file: Required[FileTypes]
    """Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm."""
    model: Required[Union[str, AudioModel]]
    """Name of the model; only `whisper-1` translates."""
    prompt: str
    """Earlier text or style hints, in English."""
    temperature: float
    """Randomness, 0 to 1; 0 (default) lets the server raise it when needed."""
    response_format: Union[Literal["json", "text", "srt", "verbose_json", "vtt"], object]
    """Result: `json` (default), `text`, `srt`, `vtt` or `verbose_json`."""
