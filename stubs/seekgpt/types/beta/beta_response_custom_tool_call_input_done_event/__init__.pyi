from typing_extensions import TypeAlias
from .. import _beta_response_custom_tool_call_input_done_event
from .. import BetaResponseCustomToolCallInputDoneEvent

__all__ = ("BetaResponseCustomToolCallInputDoneEvent", "Agent")
Agent: TypeAlias = _beta_response_custom_tool_call_input_done_event.Agent
