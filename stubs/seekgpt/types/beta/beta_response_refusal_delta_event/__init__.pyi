from .. import _beta_response_refusal_delta_event
from .. import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent

Agent = _beta_response_refusal_delta_event.Agent
