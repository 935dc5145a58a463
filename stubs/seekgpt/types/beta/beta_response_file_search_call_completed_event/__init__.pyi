from typing_extensions import TypeAlias
from .. import _beta_response_file_search_call_completed_event
from .. import BetaResponseFileSearchCallCompletedEvent

__all__ = ("BetaResponseFileSearchCallCompletedEvent", "Agent")
Agent: TypeAlias = _beta_response_file_search_call_completed_event.Agent
