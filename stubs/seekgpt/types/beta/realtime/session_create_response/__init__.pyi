from typing_extensions import TypeAlias
from .. import _session_create_response
from .. import SessionCreateResponse as SessionCreateResponse

Tracing: TypeAlias = _session_create_response.Tracing
ClientSecret: TypeAlias = _session_create_response.ClientSecret
InputAudioTranscription: TypeAlias = _session_create_response.InputAudioTranscription
Tool: TypeAlias = _session_create_response.Tool
TracingTracingConfiguration: TypeAlias = _session_create_response.TracingTracingConfiguration
TurnDetection: TypeAlias = _session_create_response.TurnDetection
