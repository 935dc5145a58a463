from .. import BetaComputerTool as BetaComputerTool
