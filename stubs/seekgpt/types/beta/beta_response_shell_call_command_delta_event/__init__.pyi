from typing_extensions import TypeAlias
from .. import _beta_response_shell_call_command_delta_event
from .. import BetaResponseShellCallCommandDeltaEvent

__all__ = ("BetaResponseShellCallCommandDeltaEvent", "Agent")
Agent: TypeAlias = _beta_response_shell_call_command_delta_event.Agent
