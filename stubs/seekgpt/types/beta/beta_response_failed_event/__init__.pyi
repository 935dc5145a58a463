from .. import _beta_response_failed_event
from .. import BetaResponseFailedEvent as BetaResponseFailedEvent
from .. import BetaResponse as BetaResponse

Agent = _beta_response_failed_event.Agent
