from .. import ComputerActionList
from .. import ComputerAction as ComputerAction

__all__ = ("ComputerActionList",)
