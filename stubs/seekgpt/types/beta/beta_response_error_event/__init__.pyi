from typing_extensions import TypeAlias
from .. import _beta_response_error_event
from .. import BetaResponseErrorEvent as BetaResponseErrorEvent

Agent: TypeAlias = _beta_response_error_event.Agent
