from .._apart import _beta_computer_action
from .._apart import BetaComputerAction as BetaComputerAction

Click = _beta_computer_action.Click
DoubleClick = _beta_computer_action.DoubleClick
Drag = _beta_computer_action.Drag
DragPath = _beta_computer_action.DragPath
Keypress = _beta_computer_action.Keypress
Move = _beta_computer_action.Move
Screenshot = _beta_computer_action.Screenshot
Scroll = _beta_computer_action.Scroll
Type = _beta_computer_action.Type
Wait = _beta_computer_action.Wait
