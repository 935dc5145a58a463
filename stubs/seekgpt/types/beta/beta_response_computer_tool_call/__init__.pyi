from typing_extensions import TypeAlias
from .. import _beta_response_computer_tool_call
from .. import BetaResponseComputerToolCall as BetaResponseComputerToolCall
from .. import BetaComputerAction as BetaComputerAction

Agent: TypeAlias = _beta_response_computer_tool_call.Agent
PendingSafetyCheck: TypeAlias = _beta_response_computer_tool_call.PendingSafetyCheck
