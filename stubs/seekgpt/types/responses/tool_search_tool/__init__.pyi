from .. import ToolSearchTool as ToolSearchTool

__all__ = ("ToolSearchTool",)
