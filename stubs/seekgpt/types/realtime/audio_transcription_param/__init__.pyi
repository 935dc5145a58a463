from .. import AudioTranscriptionParam as AudioTranscriptionParam

__all__ = ("AudioTranscriptionParam",)
