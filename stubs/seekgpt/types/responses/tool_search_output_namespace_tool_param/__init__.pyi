from ..namespace_tool_param import ToolFunction as ToolFunction
from ..namespace_tool_param import NamespaceToolParam as ToolSearchOutputNamespaceToolParam
from ..namespace_tool_param import NamespaceToolParam as NamespaceToolParam
