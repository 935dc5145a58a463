from typing_extensions import TypeAlias
from .. import _response_computer_tool_call_output_item
from .. import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .. import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot

AcknowledgedSafetyCheck: TypeAlias = (
    _response_computer_tool_call_output_item.AcknowledgedSafetyCheck
)
