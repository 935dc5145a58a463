from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_computer_action import BetaComputerAction

__all__ = ("BetaResponseComputerToolCall", "Agent", "PendingSafetyCheck")

class BetaResponseComputerToolCall(BaseModel):
    action: Optional[BetaComputerAction]
    actions: Optional[List[BetaComputerAction]]
    agent: Optional[Agent]
    call_id: str
    id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

class Agent(BaseModel):
    agent_name: str

class PendingSafetyCheck(BaseModel):
    code: Optional[str]
    id: str
    message: Optional[str]
