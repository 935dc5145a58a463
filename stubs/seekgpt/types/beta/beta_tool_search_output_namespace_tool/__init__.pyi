from typing import Union
from typing_extensions import TypeAlias
from ..beta_custom_tool import BetaCustomTool
from ..beta_namespace_tool import BetaNamespaceTool, ToolFunction as _ToolFunction

__all__ = ("BetaToolSearchOutputNamespaceTool", "ToolFunction", "Tool")
BetaToolSearchOutputNamespaceTool: TypeAlias = BetaNamespaceTool
ToolFunction: TypeAlias = _ToolFunction
Tool: TypeAlias = Union[ToolFunction, BetaCustomTool]
