from .. import BetaFunctionToolParam as BetaFunctionToolParam

__all__ = ("BetaFunctionToolParam",)
