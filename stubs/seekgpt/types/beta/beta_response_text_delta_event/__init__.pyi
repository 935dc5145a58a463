from typing_extensions import TypeAlias
from .. import _beta_response_text_delta_event
from .. import BetaResponseTextDeltaEvent

__all__ = ("BetaResponseTextDeltaEvent", "Agent", "Logprob", "LogprobTopLogprob")
Agent: TypeAlias = _beta_response_text_delta_event.Agent
Logprob: TypeAlias = _beta_response_text_delta_event.Logprob
LogprobTopLogprob: TypeAlias = _beta_response_text_delta_event.LogprobTopLogprob
