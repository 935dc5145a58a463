from .. import _beta_response_computer_tool_call_param
from .. import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
from .. import BetaComputerActionListParam as BetaComputerActionListParam
from .. import BetaComputerActionParam as BetaComputerActionParam

class Agent(_beta_response_computer_tool_call_param.Agent, total=False): ...
class PendingSafetyCheck(
    _beta_response_computer_tool_call_param.PendingSafetyCheck,
    total=False,
): ...
