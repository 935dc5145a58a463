from typing_extensions import TypeAlias
from .. import _beta_response_shell_call_command_done_event
from .. import BetaResponseShellCallCommandDoneEvent

__all__ = ("BetaResponseShellCallCommandDoneEvent", "Agent")
Agent: TypeAlias = _beta_response_shell_call_command_done_event.Agent
