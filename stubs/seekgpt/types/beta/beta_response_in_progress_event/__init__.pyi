from .. import _beta_response_in_progress_event
from .. import BetaResponseInProgressEvent as BetaResponseInProgressEvent
from .. import BetaResponse as BetaResponse

Agent = _beta_response_in_progress_event.Agent
