from .. import ComputerActionList as ComputerActionList
from .._apart import ComputerAction as ComputerAction
