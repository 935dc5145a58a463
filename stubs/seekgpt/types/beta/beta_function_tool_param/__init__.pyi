from .. import BetaFunctionToolParam

__all__ = ("BetaFunctionToolParam",)
