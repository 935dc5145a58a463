from .. import _beta_response_queued_event
from .. import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from .. import BetaResponse as BetaResponse

Agent = _beta_response_queued_event.Agent
