from .. import ToolSearchTool as ToolSearchTool
