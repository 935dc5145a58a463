from .. import _beta_response_text_delta_event
from .. import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent

Agent = _beta_response_text_delta_event.Agent
Logprob = _beta_response_text_delta_event.Logprob
LogprobTopLogprob = _beta_response_text_delta_event.LogprobTopLogprob
