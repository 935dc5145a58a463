from typing_extensions import TypeAlias
from .. import _beta_response_incomplete_event
from .. import BetaResponseIncompleteEvent
from .. import BetaResponse as BetaResponse

__all__ = ("BetaResponseIncompleteEvent", "Agent")
Agent: TypeAlias = _beta_response_incomplete_event.Agent
