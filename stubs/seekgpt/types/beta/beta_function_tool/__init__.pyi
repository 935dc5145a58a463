from .. import BetaFunctionTool as BetaFunctionTool

__all__ = ("BetaFunctionTool",)
