from .. import (
    RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
)

__all__ = ("RealtimeTranscriptionSessionTurnDetection",)
