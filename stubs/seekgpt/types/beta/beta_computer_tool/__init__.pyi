from .._apart import BetaComputerTool as BetaComputerTool
