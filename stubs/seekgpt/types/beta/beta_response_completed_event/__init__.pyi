from .. import _beta_response_completed_event
from .. import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from .. import BetaResponse as BetaResponse

Agent = _beta_response_completed_event.Agent
