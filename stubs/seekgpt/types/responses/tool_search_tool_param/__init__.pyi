from .._apart import ToolSearchToolParam as ToolSearchToolParam
