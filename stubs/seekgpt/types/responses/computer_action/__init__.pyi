from typing_extensions import TypeAlias
from .. import _computer_action
from .. import ComputerAction as ComputerAction

Click: TypeAlias = _computer_action.Click
DoubleClick: TypeAlias = _computer_action.DoubleClick
Drag: TypeAlias = _computer_action.Drag
DragPath: TypeAlias = _computer_action.DragPath
Keypress: TypeAlias = _computer_action.Keypress
Move: TypeAlias = _computer_action.Move
Screenshot: TypeAlias = _computer_action.Screenshot
Scroll: TypeAlias = _computer_action.Scroll
Type: TypeAlias = _computer_action.Type
Wait: TypeAlias = _computer_action.Wait
