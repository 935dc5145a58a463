from .. import BetaFunctionTool as BetaFunctionTool
