__all__ = ("ToolFunction", "ToolSearchOutputNamespaceToolParam")

from ..namespace_tool_param import ToolFunction
from ..namespace_tool_param import NamespaceToolParam as ToolSearchOutputNamespaceToolParam
