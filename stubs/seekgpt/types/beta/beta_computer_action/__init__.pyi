from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "BetaComputerAction",
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
BetaComputerAction: TypeAlias = Union[
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

class Click(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]
    keys: Optional[List[str]]
    type: Literal["click"]
    x: int
    y: int

class DoubleClick(BaseModel):
    keys: Optional[List[str]]
    type: Literal["double_click"]
    x: int
    y: int

class Drag(BaseModel):
    keys: Optional[List[str]]
    path: List[DragPath]
    type: Literal["drag"]

class DragPath(BaseModel):
    x: int
    y: int

class Keypress(BaseModel):
    keys: List[str]
    type: Literal["keypress"]

class Move(BaseModel):
    keys: Optional[List[str]]
    type: Literal["move"]
    x: int
    y: int

class Screenshot(BaseModel):
    type: Literal["screenshot"]

class Scroll(BaseModel):
    keys: Optional[List[str]]
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int

class Type(BaseModel):
    text: str
    type: Literal["type"]

class Wait(BaseModel):
    type: Literal["wait"]
