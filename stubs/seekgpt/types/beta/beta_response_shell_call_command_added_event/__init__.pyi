from typing_extensions import TypeAlias
from .. import _beta_response_shell_call_command_added_event
from .. import BetaResponseShellCallCommandAddedEvent

__all__ = ("BetaResponseShellCallCommandAddedEvent", "Agent")
Agent: TypeAlias = _beta_response_shell_call_command_added_event.Agent
