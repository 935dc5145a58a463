from typing_extensions import TypeAlias
from .. import _beta_response_computer_tool_call_output_item
from .. import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
from .. import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)

AcknowledgedSafetyCheck: TypeAlias = (
    _beta_response_computer_tool_call_output_item.AcknowledgedSafetyCheck
)
Agent: TypeAlias = _beta_response_computer_tool_call_output_item.Agent
