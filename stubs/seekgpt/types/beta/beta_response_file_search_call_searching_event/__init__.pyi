from typing_extensions import TypeAlias
from .. import _beta_response_file_search_call_searching_event
from .. import BetaResponseFileSearchCallSearchingEvent

__all__ = ("BetaResponseFileSearchCallSearchingEvent", "Agent")
Agent: TypeAlias = _beta_response_file_search_call_searching_event.Agent
