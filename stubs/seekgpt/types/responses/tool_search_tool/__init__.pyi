from .._apart import ToolSearchTool as ToolSearchTool
