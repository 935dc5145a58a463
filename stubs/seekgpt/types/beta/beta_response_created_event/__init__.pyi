from typing_extensions import TypeAlias
from .. import _beta_response_created_event
from .. import BetaResponseCreatedEvent
from .. import BetaResponse as BetaResponse

__all__ = ("BetaResponseCreatedEvent", "Agent")
Agent: TypeAlias = _beta_response_created_event.Agent
