from typing_extensions import TypeAlias
from .. import _beta_response_text_done_event
from .. import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent

Agent: TypeAlias = _beta_response_text_done_event.Agent
Logprob: TypeAlias = _beta_response_text_done_event.Logprob
LogprobTopLogprob: TypeAlias = _beta_response_text_done_event.LogprobTopLogprob
