from .. import _beta_response_error_event
from .. import BetaResponseErrorEvent as BetaResponseErrorEvent

Agent = _beta_response_error_event.Agent
