from typing_extensions import TypeAlias
from .. import _beta_response_web_search_call_in_progress_event
from .. import BetaResponseWebSearchCallInProgressEvent

__all__ = ("BetaResponseWebSearchCallInProgressEvent", "Agent")
Agent: TypeAlias = _beta_response_web_search_call_in_progress_event.Agent
