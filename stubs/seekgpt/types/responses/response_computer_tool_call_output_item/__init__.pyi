from typing_extensions import TypeAlias
from .. import _response_computer_tool_call_output_item
from .. import ResponseComputerToolCallOutputItem
from .. import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot

__all__ = ("ResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck")
AcknowledgedSafetyCheck: TypeAlias = (
    _response_computer_tool_call_output_item.AcknowledgedSafetyCheck
)
