from typing_extensions import TypeAlias
from .. import _session
from .. import Session as Session

Tracing: TypeAlias = _session.Tracing
InputAudioNoiseReduction: TypeAlias = _session.InputAudioNoiseReduction
InputAudioTranscription: TypeAlias = _session.InputAudioTranscription
Tool: TypeAlias = _session.Tool
TracingTracingConfiguration: TypeAlias = _session.TracingTracingConfiguration
TurnDetection: TypeAlias = _session.TurnDetection
