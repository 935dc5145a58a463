from .. import RealtimeTranscriptionSessionTurnDetection

__all__ = ("RealtimeTranscriptionSessionTurnDetection",)
