from typing_extensions import TypeAlias
from .. import _tool_search_output_namespace_tool
from .. import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
from .. import NamespaceTool as NamespaceTool

ToolFunction: TypeAlias = _tool_search_output_namespace_tool.ToolFunction
