from .. import AudioTranscription

__all__ = ("AudioTranscription",)
