from .._apart import _beta_response_computer_tool_call_param
from .._apart import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
from .._apart import BetaComputerActionListParam as BetaComputerActionListParam
from .._apart import BetaComputerActionParam as BetaComputerActionParam

class Agent(_beta_response_computer_tool_call_param.Agent): ...
class PendingSafetyCheck(_beta_response_computer_tool_call_param.PendingSafetyCheck): ...
