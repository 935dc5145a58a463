from typing_extensions import TypeAlias
from .. import _beta_response_computer_tool_call
from .. import BetaResponseComputerToolCall
from .. import BetaComputerAction as BetaComputerAction

__all__ = ("BetaResponseComputerToolCall", "Agent", "PendingSafetyCheck")
Agent: TypeAlias = _beta_response_computer_tool_call.Agent
PendingSafetyCheck: TypeAlias = _beta_response_computer_tool_call.PendingSafetyCheck
