from .. import _transcription_session_update_param
from .. import TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam

class Session(_transcription_session_update_param.Session, total=False): ...
class SessionClientSecret(_transcription_session_update_param.SessionClientSecret, total=False): ...
class SessionClientSecretExpiresAt(
    _transcription_session_update_param.SessionClientSecretExpiresAt,
    total=False,
): ...
class SessionInputAudioNoiseReduction(
    _transcription_session_update_param.SessionInputAudioNoiseReduction,
    total=False,
): ...
class SessionInputAudioTranscription(
    _transcription_session_update_param.SessionInputAudioTranscription,
    total=False,
): ...
class SessionTurnDetection(
    _transcription_session_update_param.SessionTurnDetection,
    total=False,
): ...
