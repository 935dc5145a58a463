from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict
from ..beta_computer_action_list_param import BetaComputerActionListParam
from ..beta_computer_action_param import BetaComputerActionParam

__all__ = ("BetaResponseComputerToolCallParam", "Agent", "PendingSafetyCheck")

class BetaResponseComputerToolCallParam(TypedDict, total=False):
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Optional[Agent]
    call_id: Required[str]
    id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class PendingSafetyCheck(TypedDict, total=False):
    code: Optional[str]
    id: Required[str]
    message: Optional[str]
