from typing_extensions import TypeAlias
from .. import _beta_response_web_search_call_searching_event
from .. import BetaResponseWebSearchCallSearchingEvent

__all__ = ("BetaResponseWebSearchCallSearchingEvent", "Agent")
Agent: TypeAlias = _beta_response_web_search_call_searching_event.Agent
