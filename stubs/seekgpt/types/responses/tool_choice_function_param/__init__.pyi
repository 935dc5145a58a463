from .. import ToolChoiceFunctionParam

__all__ = ("ToolChoiceFunctionParam",)
