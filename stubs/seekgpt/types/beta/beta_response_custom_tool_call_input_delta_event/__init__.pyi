from .. import _beta_response_custom_tool_call_input_delta_event
from .. import (
    BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
)

Agent = _beta_response_custom_tool_call_input_delta_event.Agent
