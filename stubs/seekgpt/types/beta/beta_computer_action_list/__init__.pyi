from .. import BetaComputerActionList as BetaComputerActionList
from .. import BetaComputerAction as BetaComputerAction

__all__ = ("BetaComputerActionList",)
