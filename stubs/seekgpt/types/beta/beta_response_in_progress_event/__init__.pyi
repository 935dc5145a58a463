from typing_extensions import TypeAlias
from .. import _beta_response_in_progress_event
from .. import BetaResponseInProgressEvent
from .. import BetaResponse as BetaResponse

__all__ = ("BetaResponseInProgressEvent", "Agent")
Agent: TypeAlias = _beta_response_in_progress_event.Agent
