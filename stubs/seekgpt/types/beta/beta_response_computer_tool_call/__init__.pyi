from .._apart import _beta_response_computer_tool_call
from .._apart import BetaResponseComputerToolCall as BetaResponseComputerToolCall
from .._apart import BetaComputerAction as BetaComputerAction

Agent = _beta_response_computer_tool_call.Agent
PendingSafetyCheck = _beta_response_computer_tool_call.PendingSafetyCheck
