from .. import _beta_response_text_done_event
from .. import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent

Agent = _beta_response_text_done_event.Agent
Logprob = _beta_response_text_done_event.Logprob
LogprobTopLogprob = _beta_response_text_done_event.LogprobTopLogprob
