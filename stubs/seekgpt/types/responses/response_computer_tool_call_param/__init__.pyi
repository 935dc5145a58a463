from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr
from ..computer_action_list_param import ComputerActionListParam

__all__ = (
    "Action",
    "ResponseComputerToolCallParam",
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

class ResponseComputerToolCallParam(TypedDict, total=False):
    action: Action
    actions: ComputerActionListParam
    call_id: Required[str]
    id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

class ActionClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    keys: Optional[SequenceNotStr[str]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]

class ActionDoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]

class ActionDrag(TypedDict, total=False):
    keys: Optional[SequenceNotStr[str]]
    path: Required[Iterable[ActionDragPath]]
    type: Required[Literal["drag"]]

class ActionDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]

class ActionKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]

class ActionMove(TypedDict, total=False):
    keys: Optional[SequenceNotStr[str]]
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]

class ActionScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]

class ActionScroll(TypedDict, total=False):
    keys: Optional[SequenceNotStr[str]]
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]

class ActionType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]

class ActionWait(TypedDict, total=False):
    type: Required[Literal["wait"]]

class PendingSafetyCheck(TypedDict, total=False):
    code: Optional[str]
    id: Required[str]
    message: Optional[str]
