from .. import AudioTranscriptionParam

__all__ = ("AudioTranscriptionParam",)
