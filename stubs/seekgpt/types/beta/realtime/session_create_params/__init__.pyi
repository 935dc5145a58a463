from typing_extensions import TypeAlias
from .. import _session_create_params
from .. import SessionCreateParams

__all__ = (
    "Tracing",
    "ClientSecret",
    "ClientSecretExpiresAfter",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "TurnDetection",
    "SessionCreateParams",
)
Tracing: TypeAlias = _session_create_params.Tracing

class ClientSecret(_session_create_params.ClientSecret, total=False): ...
class ClientSecretExpiresAfter(_session_create_params.ClientSecretExpiresAfter, total=False): ...
class InputAudioNoiseReduction(_session_create_params.InputAudioNoiseReduction, total=False): ...
class InputAudioTranscription(_session_create_params.InputAudioTranscription, total=False): ...
class Tool(_session_create_params.Tool, total=False): ...
class TracingTracingConfiguration(
    _session_create_params.TracingTracingConfiguration,
    total=False,
): ...
class TurnDetection(_session_create_params.TurnDetection, total=False): ...
