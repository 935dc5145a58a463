from .._apart import _computer_action
from .._apart import ComputerAction as ComputerAction

Click = _computer_action.Click
DoubleClick = _computer_action.DoubleClick
Drag = _computer_action.Drag
DragPath = _computer_action.DragPath
Keypress = _computer_action.Keypress
Move = _computer_action.Move
Screenshot = _computer_action.Screenshot
Scroll = _computer_action.Scroll
Type = _computer_action.Type
Wait = _computer_action.Wait
