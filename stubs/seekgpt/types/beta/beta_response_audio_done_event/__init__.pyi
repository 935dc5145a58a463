from .. import _beta_response_audio_done_event
from .. import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent

Agent = _beta_response_audio_done_event.Agent
