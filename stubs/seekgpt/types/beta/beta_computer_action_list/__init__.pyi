from .. import BetaComputerActionList as BetaComputerActionList
from .. import BetaComputerAction as BetaComputerAction
