from typing_extensions import TypeAlias
from .. import _beta_response_queued_event
from .. import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from .. import BetaResponse as BetaResponse

Agent: TypeAlias = _beta_response_queued_event.Agent
