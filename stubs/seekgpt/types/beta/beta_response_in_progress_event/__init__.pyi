from typing_extensions import TypeAlias
from .. import _beta_response_in_progress_event
from .. import BetaResponseInProgressEvent as BetaResponseInProgressEvent
from .. import BetaResponse as BetaResponse

Agent: TypeAlias = _beta_response_in_progress_event.Agent
