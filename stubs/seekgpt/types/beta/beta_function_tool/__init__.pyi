from .._apart import BetaFunctionTool as BetaFunctionTool
