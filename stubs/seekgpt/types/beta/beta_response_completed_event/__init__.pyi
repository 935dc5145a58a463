from typing_extensions import TypeAlias
from .. import _beta_response_completed_event
from .. import BetaResponseCompletedEvent
from .. import BetaResponse as BetaResponse

__all__ = ("BetaResponseCompletedEvent", "Agent")
Agent: TypeAlias = _beta_response_completed_event.Agent
