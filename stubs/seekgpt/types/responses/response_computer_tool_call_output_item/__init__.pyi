from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot

__all__ = ("ResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck")

class ResponseComputerToolCallOutputItem(BaseModel):
    """The screenshot that answers a computer call."""

    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]]
    call_id: str
    created_by: Optional[str]
    id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]

class AcknowledgedSafetyCheck(BaseModel):
    code: Optional[str]
    id: str
    message: Optional[str]
