from .. import _transcription_session
from .. import TranscriptionSession as TranscriptionSession

ClientSecret = _transcription_session.ClientSecret
InputAudioTranscription = _transcription_session.InputAudioTranscription
TurnDetection = _transcription_session.TurnDetection
