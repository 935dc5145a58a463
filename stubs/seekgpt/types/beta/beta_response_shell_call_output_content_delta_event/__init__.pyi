from typing_extensions import TypeAlias
from .. import _beta_response_shell_call_output_content_delta_event
from .. import (
    BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
)

Agent: TypeAlias = _beta_response_shell_call_output_content_delta_event.Agent
Delta: TypeAlias = _beta_response_shell_call_output_content_delta_event.Delta
