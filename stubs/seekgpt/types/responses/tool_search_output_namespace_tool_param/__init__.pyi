from ..namespace_tool_param import ToolFunction
from ..namespace_tool_param import NamespaceToolParam as ToolSearchOutputNamespaceToolParam
from ..namespace_tool_param import NamespaceToolParam as NamespaceToolParam

__all__ = ("ToolFunction", "ToolSearchOutputNamespaceToolParam")
