from .. import _transcription_session_create_params
from .. import TranscriptionSessionCreateParams as TranscriptionSessionCreateParams

class ClientSecret(_transcription_session_create_params.ClientSecret, total=False): ...
class ClientSecretExpiresAt(
    _transcription_session_create_params.ClientSecretExpiresAt,
    total=False,
): ...
class InputAudioNoiseReduction(
    _transcription_session_create_params.InputAudioNoiseReduction,
    total=False,
): ...
class InputAudioTranscription(
    _transcription_session_create_params.InputAudioTranscription,
    total=False,
): ...
class TurnDetection(_transcription_session_create_params.TurnDetection, total=False): ...
