from typing_extensions import TypeAlias
from .. import _beta_tool_search_output_namespace_tool_param
from ..beta_namespace_tool_param import (
    BetaNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
)
from ..beta_namespace_tool_param import ToolFunction as ToolFunction
from ..beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
from ..beta_namespace_tool_param import BetaNamespaceToolParam as BetaNamespaceToolParam

Tool: TypeAlias = _beta_tool_search_output_namespace_tool_param.Tool
