from typing_extensions import TypeAlias
from .. import _beta_namespace_tool_param
from .. import BetaNamespaceToolParam
from .. import BetaCustomToolParam as BetaCustomToolParam

__all__ = ("Tool", "BetaNamespaceToolParam", "ToolFunction")
Tool: TypeAlias = _beta_namespace_tool_param.Tool

class ToolFunction(_beta_namespace_tool_param.ToolFunction, total=False): ...
