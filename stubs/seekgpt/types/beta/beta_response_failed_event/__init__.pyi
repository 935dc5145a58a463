from typing_extensions import TypeAlias
from .. import _beta_response_failed_event
from .. import BetaResponseFailedEvent
from .. import BetaResponse as BetaResponse

__all__ = ("BetaResponseFailedEvent", "Agent")
Agent: TypeAlias = _beta_response_failed_event.Agent
