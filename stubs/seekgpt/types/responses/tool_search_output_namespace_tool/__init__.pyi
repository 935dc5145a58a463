from typing_extensions import TypeAlias
from ..namespace_tool import NamespaceTool, ToolFunction as _ToolFunction

__all__ = ("ToolFunction", "ToolSearchOutputNamespaceTool")
ToolFunction: TypeAlias = _ToolFunction
ToolSearchOutputNamespaceTool: TypeAlias = NamespaceTool
