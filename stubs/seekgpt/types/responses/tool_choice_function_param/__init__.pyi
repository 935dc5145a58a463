from .. import ToolChoiceFunctionParam as ToolChoiceFunctionParam

__all__ = ("ToolChoiceFunctionParam",)
