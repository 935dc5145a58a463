from typing_extensions import TypeAlias
from .. import _beta_response_completed_event
from .. import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from .. import BetaResponse as BetaResponse

Agent: TypeAlias = _beta_response_completed_event.Agent
