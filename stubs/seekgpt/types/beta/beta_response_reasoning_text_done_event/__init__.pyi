from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_text_done_event
from .. import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent

Agent: TypeAlias = _beta_response_reasoning_text_done_event.Agent
