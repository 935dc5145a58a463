from typing_extensions import TypeAlias
from .. import _beta_response_audio_delta_event
from .. import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent

Agent: TypeAlias = _beta_response_audio_delta_event.Agent
