from .. import ComputerActionList as ComputerActionList
from .. import ComputerAction as ComputerAction
