from .. import BetaComputerActionList
from .. import BetaComputerAction as BetaComputerAction

__all__ = ("BetaComputerActionList",)
