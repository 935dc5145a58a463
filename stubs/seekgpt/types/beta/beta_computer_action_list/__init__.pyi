from .. import BetaComputerActionList as BetaComputerActionList
from ..beta_computer_action import BetaComputerAction as BetaComputerAction
