from .. import FunctionToolParam

__all__ = ("FunctionToolParam",)
