from .. import FunctionToolParam as FunctionToolParam

__all__ = ("FunctionToolParam",)
