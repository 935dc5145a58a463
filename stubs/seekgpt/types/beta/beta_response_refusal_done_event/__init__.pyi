from .. import _beta_response_refusal_done_event
from .. import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent

Agent = _beta_response_refusal_done_event.Agent
