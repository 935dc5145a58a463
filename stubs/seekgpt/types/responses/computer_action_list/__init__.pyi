from .. import ComputerActionList as ComputerActionList
from .. import ComputerAction as ComputerAction

__all__ = ("ComputerActionList",)
