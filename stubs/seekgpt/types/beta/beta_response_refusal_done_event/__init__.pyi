from typing_extensions import TypeAlias
from .. import _beta_response_refusal_done_event
from .. import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent

Agent: TypeAlias = _beta_response_refusal_done_event.Agent
