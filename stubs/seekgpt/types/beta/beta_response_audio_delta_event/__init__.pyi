from .. import _beta_response_audio_delta_event
from .. import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent

Agent = _beta_response_audio_delta_event.Agent
