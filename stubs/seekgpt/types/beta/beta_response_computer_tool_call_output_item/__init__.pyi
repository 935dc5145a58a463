from .._apart import _beta_response_computer_tool_call_output_item
from .._apart import (
    BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
)
from .._apart import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)

AcknowledgedSafetyCheck = _beta_response_computer_tool_call_output_item.AcknowledgedSafetyCheck
Agent = _beta_response_computer_tool_call_output_item.Agent
