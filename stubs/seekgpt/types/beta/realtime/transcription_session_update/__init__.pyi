from typing_extensions import TypeAlias
from .. import _transcription_session_update
from .. import TranscriptionSessionUpdate as TranscriptionSessionUpdate

Session: TypeAlias = _transcription_session_update.Session
SessionClientSecret: TypeAlias = _transcription_session_update.SessionClientSecret
SessionClientSecretExpiresAt: TypeAlias = _transcription_session_update.SessionClientSecretExpiresAt
SessionInputAudioNoiseReduction: TypeAlias = (
    _transcription_session_update.SessionInputAudioNoiseReduction
)
SessionInputAudioTranscription: TypeAlias = (
    _transcription_session_update.SessionInputAudioTranscription
)
SessionTurnDetection: TypeAlias = _transcription_session_update.SessionTurnDetection
