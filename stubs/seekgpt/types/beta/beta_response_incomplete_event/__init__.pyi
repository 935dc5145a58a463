from .. import _beta_response_incomplete_event
from .. import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
from .. import BetaResponse as BetaResponse

Agent = _beta_response_incomplete_event.Agent
