from typing_extensions import TypeAlias
from .. import _beta_response_refusal_delta_event
from .. import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent

Agent: TypeAlias = _beta_response_refusal_delta_event.Agent
