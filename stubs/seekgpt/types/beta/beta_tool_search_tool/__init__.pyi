from .._apart import BetaToolSearchTool as BetaToolSearchTool
