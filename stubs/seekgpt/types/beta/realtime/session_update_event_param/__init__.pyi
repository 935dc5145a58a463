from typing_extensions import TypeAlias
from .. import _session_update_event_param
from .. import SessionUpdateEventParam

__all__ = (
    "SessionTracing",
    "SessionUpdateEventParam",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAfter",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTracingTracingConfiguration",
    "SessionTurnDetection",
)
SessionTracing: TypeAlias = _session_update_event_param.SessionTracing

class Session(_session_update_event_param.Session, total=False): ...
class SessionClientSecret(_session_update_event_param.SessionClientSecret, total=False): ...
class SessionClientSecretExpiresAfter(
    _session_update_event_param.SessionClientSecretExpiresAfter,
    total=False,
): ...
class SessionInputAudioNoiseReduction(
    _session_update_event_param.SessionInputAudioNoiseReduction,
    total=False,
): ...
class SessionInputAudioTranscription(
    _session_update_event_param.SessionInputAudioTranscription,
    total=False,
): ...
class SessionTool(_session_update_event_param.SessionTool, total=False): ...
class SessionTracingTracingConfiguration(
    _session_update_event_param.SessionTracingTracingConfiguration,
    total=False,
): ...
class SessionTurnDetection(_session_update_event_param.SessionTurnDetection, total=False): ...
