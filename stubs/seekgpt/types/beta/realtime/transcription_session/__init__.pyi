from typing_extensions import TypeAlias
from .. import _transcription_session
from .. import TranscriptionSession as TranscriptionSession

ClientSecret: TypeAlias = _transcription_session.ClientSecret
InputAudioTranscription: TypeAlias = _transcription_session.InputAudioTranscription
TurnDetection: TypeAlias = _transcription_session.TurnDetection
