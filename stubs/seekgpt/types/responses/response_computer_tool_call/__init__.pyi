from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..computer_action import ComputerAction

__all__ = (
    "Action",
    "ResponseComputerToolCall",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "PendingSafetyCheck",
)
Action: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]

class ResponseComputerToolCall(BaseModel):
    """Clicks, keys and other actions that the model wants done on a screen."""

    action: Optional[Action]
    actions: Optional[List[ComputerAction]]
    call_id: str
    id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

class ActionClick(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]
    keys: Optional[List[str]]
    type: Literal["click"]
    x: int
    y: int

class ActionDoubleClick(BaseModel):
    keys: Optional[List[str]]
    type: Literal["double_click"]
    x: int
    y: int

class ActionDrag(BaseModel):
    keys: Optional[List[str]]
    path: List[ActionDragPath]
    type: Literal["drag"]

class ActionDragPath(BaseModel):
    x: int
    y: int

class ActionKeypress(BaseModel):
    keys: List[str]
    type: Literal["keypress"]

class ActionMove(BaseModel):
    keys: Optional[List[str]]
    type: Literal["move"]
    x: int
    y: int

class ActionScreenshot(BaseModel):
    type: Literal["screenshot"]

class ActionScroll(BaseModel):
    keys: Optional[List[str]]
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int

class ActionType(BaseModel):
    text: str
    type: Literal["type"]

class ActionWait(BaseModel):
    type: Literal["wait"]

class PendingSafetyCheck(BaseModel):
    code: Optional[str]
    id: str
    message: Optional[str]
