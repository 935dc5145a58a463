from .. import BetaToolSearchTool as BetaToolSearchTool
