from .. import AudioTranscription as AudioTranscription

__all__ = ("AudioTranscription",)
