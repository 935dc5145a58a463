__all__ = ["TranscriptionInclude"]

from .._literals import _audio_TranscriptionInclude as TranscriptionInclude
