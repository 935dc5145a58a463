from typing_extensions import TypeAlias
from .. import _beta_computer_action
from .. import BetaComputerAction as BetaComputerAction

Click: TypeAlias = _beta_computer_action.Click
DoubleClick: TypeAlias = _beta_computer_action.DoubleClick
Drag: TypeAlias = _beta_computer_action.Drag
DragPath: TypeAlias = _beta_computer_action.DragPath
Keypress: TypeAlias = _beta_computer_action.Keypress
Move: TypeAlias = _beta_computer_action.Move
Screenshot: TypeAlias = _beta_computer_action.Screenshot
Scroll: TypeAlias = _beta_computer_action.Scroll
Type: TypeAlias = _beta_computer_action.Type
Wait: TypeAlias = _beta_computer_action.Wait
