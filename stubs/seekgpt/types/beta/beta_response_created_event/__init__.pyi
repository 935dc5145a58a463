from .. import _beta_response_created_event
from .. import BetaResponseCreatedEvent as BetaResponseCreatedEvent
from .. import BetaResponse as BetaResponse

Agent = _beta_response_created_event.Agent
