from typing_extensions import TypeAlias
from .. import _tool_search_output_namespace_tool
from .. import ToolSearchOutputNamespaceTool
from .. import NamespaceTool as NamespaceTool

__all__ = ("ToolFunction", "ToolSearchOutputNamespaceTool")
ToolFunction: TypeAlias = _tool_search_output_namespace_tool.ToolFunction
