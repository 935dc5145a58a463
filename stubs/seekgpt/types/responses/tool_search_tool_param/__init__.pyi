from .. import ToolSearchToolParam

__all__ = ("ToolSearchToolParam",)
