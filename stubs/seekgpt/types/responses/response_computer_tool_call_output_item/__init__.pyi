from .._apart import _response_computer_tool_call_output_item
from .._apart import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .._apart import (
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)

AcknowledgedSafetyCheck = _response_computer_tool_call_output_item.AcknowledgedSafetyCheck
