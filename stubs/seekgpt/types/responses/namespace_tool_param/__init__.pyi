from .._apart import _namespace_tool_param
from .._apart import NamespaceToolParam as NamespaceToolParam
from .._apart import CustomToolParam as CustomToolParam

Tool = _namespace_tool_param.Tool

class ToolFunction(_namespace_tool_param.ToolFunction): ...
