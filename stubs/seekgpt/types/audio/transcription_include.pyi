__all__ = ["TranscriptionInclude"]

from .._literals import _audio_transcription_include_TranscriptionInclude as TranscriptionInclude
