from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_text_delta_event
from .. import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent

Agent: TypeAlias = _beta_response_reasoning_text_delta_event.Agent
