from typing import Union
from typing_extensions import TypeAlias
from ..beta_custom_tool_param import BetaCustomToolParam
from ..beta_namespace_tool_param import ToolFunction as _ToolFunction

__all__ = ("BetaToolSearchOutputNamespaceToolParam", "ToolFunction", "Tool")

from ..beta_namespace_tool_param import (
    BetaNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
)
from ..beta_namespace_tool_param import ToolFunction

Tool: TypeAlias = Union[_ToolFunction, BetaCustomToolParam]
