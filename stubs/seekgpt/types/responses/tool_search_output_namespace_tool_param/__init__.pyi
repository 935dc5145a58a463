from .._apart import _namespace_tool_param
from .._apart import NamespaceToolParam as ToolSearchOutputNamespaceToolParam
from .._apart import NamespaceToolParam as NamespaceToolParam

class ToolFunction(_namespace_tool_param.ToolFunction): ...
