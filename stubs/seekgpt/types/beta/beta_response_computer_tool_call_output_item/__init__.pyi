from typing_extensions import TypeAlias
from .. import _beta_response_computer_tool_call_output_item
from .. import BetaResponseComputerToolCallOutputItem
from .. import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)

__all__ = ("BetaResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck", "Agent")
AcknowledgedSafetyCheck: TypeAlias = (
    _beta_response_computer_tool_call_output_item.AcknowledgedSafetyCheck
)
Agent: TypeAlias = _beta_response_computer_tool_call_output_item.Agent
