from .. import RealtimeFunctionTool as RealtimeFunctionTool

__all__ = ("RealtimeFunctionTool",)
