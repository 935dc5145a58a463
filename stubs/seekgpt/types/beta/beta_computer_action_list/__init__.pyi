from .. import BetaComputerActionList as BetaComputerActionList
from .._apart import BetaComputerAction as BetaComputerAction
