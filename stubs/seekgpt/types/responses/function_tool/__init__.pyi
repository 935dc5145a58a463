from .. import FunctionTool as FunctionTool

__all__ = ("FunctionTool",)
