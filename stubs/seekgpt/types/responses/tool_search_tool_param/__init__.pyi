from .. import ToolSearchToolParam as ToolSearchToolParam

__all__ = ("ToolSearchToolParam",)
