from .. import ToolSearchTool

__all__ = ("ToolSearchTool",)
