from .. import _session
from .. import Session as Session

Tracing = _session.Tracing
InputAudioNoiseReduction = _session.InputAudioNoiseReduction
InputAudioTranscription = _session.InputAudioTranscription
Tool = _session.Tool
TracingTracingConfiguration = _session.TracingTracingConfiguration
TurnDetection = _session.TurnDetection
