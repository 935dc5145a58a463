from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_response_computer_tool_call_output_screenshot import (
    BetaResponseComputerToolCallOutputScreenshot,
)

__all__ = ("BetaResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck", "Agent")

class BetaResponseComputerToolCallOutputItem(BaseModel):
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]]
    agent: Optional[Agent]
    call_id: str
    created_by: Optional[str]
    id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]

class AcknowledgedSafetyCheck(BaseModel):
    code: Optional[str]
    id: str
    message: Optional[str]

class Agent(BaseModel):
    agent_name: str
