from .. import FunctionTool

__all__ = ("FunctionTool",)
