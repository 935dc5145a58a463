from typing_extensions import TypeAlias
from .. import _beta_response_queued_event
from .. import BetaResponseQueuedEvent
from .. import BetaResponse as BetaResponse

__all__ = ("BetaResponseQueuedEvent", "Agent")
Agent: TypeAlias = _beta_response_queued_event.Agent
