from typing_extensions import TypeAlias
from .. import _beta_response_audio_done_event
from .. import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent

Agent: TypeAlias = _beta_response_audio_done_event.Agent
