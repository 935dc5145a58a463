from .. import RealtimeFunctionTool

__all__ = ("RealtimeFunctionTool",)
