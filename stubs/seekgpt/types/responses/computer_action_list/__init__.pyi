from .. import ComputerActionList as ComputerActionList
from ..computer_action import ComputerAction as ComputerAction
