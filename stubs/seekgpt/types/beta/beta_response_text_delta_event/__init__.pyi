from typing_extensions import TypeAlias
from .. import _beta_response_text_delta_event
from .. import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent

Agent: TypeAlias = _beta_response_text_delta_event.Agent
Logprob: TypeAlias = _beta_response_text_delta_event.Logprob
LogprobTopLogprob: TypeAlias = _beta_response_text_delta_event.LogprobTopLogprob
