from .._apart import BetaComputerToolParam as BetaComputerToolParam
