from .. import _beta_response_shell_call_output_content_delta_event
from .. import (
    BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
)

Agent = _beta_response_shell_call_output_content_delta_event.Agent
Delta = _beta_response_shell_call_output_content_delta_event.Delta
