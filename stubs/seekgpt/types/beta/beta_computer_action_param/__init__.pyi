from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr

__all__ = (
    "BetaComputerActionParam",
    "Click",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
)
BetaComputerActionParam: TypeAlias = Union[
    Click,
    DoubleClick,
    Drag,
    Keypress,
    Move,
    Screenshot,
    Scroll,
    Type,
    Wait,
]

class Click(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    keys: Optional[SequenceNotStr[str]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]

class DoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]

class Drag(TypedDict, total=False):
    keys: Optional[SequenceNotStr[str]]
    path: Required[Iterable[DragPath]]
    type: Required[Literal["drag"]]

class DragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]

class Keypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]

class Move(TypedDict, total=False):
    keys: Optional[SequenceNotStr[str]]
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]

class Screenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]

class Scroll(TypedDict, total=False):
    keys: Optional[SequenceNotStr[str]]
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]

class Type(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]

class Wait(TypedDict, total=False):
    type: Required[Literal["wait"]]
