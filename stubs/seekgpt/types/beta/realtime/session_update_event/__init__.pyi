from typing_extensions import TypeAlias
from .. import _session_update_event
from .. import SessionUpdateEvent as SessionUpdateEvent

SessionTracing: TypeAlias = _session_update_event.SessionTracing
Session: TypeAlias = _session_update_event.Session
SessionClientSecret: TypeAlias = _session_update_event.SessionClientSecret
SessionClientSecretExpiresAfter: TypeAlias = _session_update_event.SessionClientSecretExpiresAfter
SessionInputAudioNoiseReduction: TypeAlias = _session_update_event.SessionInputAudioNoiseReduction
SessionInputAudioTranscription: TypeAlias = _session_update_event.SessionInputAudioTranscription
SessionTool: TypeAlias = _session_update_event.SessionTool
SessionTracingTracingConfiguration: TypeAlias = (
    _session_update_event.SessionTracingTracingConfiguration
)
SessionTurnDetection: TypeAlias = _session_update_event.SessionTurnDetection
