from .. import BetaFunctionTool

__all__ = ("BetaFunctionTool",)
