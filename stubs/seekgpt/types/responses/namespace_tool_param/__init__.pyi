from typing_extensions import TypeAlias
from .. import _namespace_tool_param
from .. import NamespaceToolParam
from .. import CustomToolParam as CustomToolParam

__all__ = ("Tool", "NamespaceToolParam", "ToolFunction")
Tool: TypeAlias = _namespace_tool_param.Tool

class ToolFunction(_namespace_tool_param.ToolFunction, total=False): ...
