from typing_extensions import TypeAlias
from .. import _beta_response_web_search_call_completed_event
from .. import BetaResponseWebSearchCallCompletedEvent

__all__ = ("BetaResponseWebSearchCallCompletedEvent", "Agent")
Agent: TypeAlias = _beta_response_web_search_call_completed_event.Agent
