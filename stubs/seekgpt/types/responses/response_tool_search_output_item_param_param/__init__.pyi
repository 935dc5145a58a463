from .. import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
from .. import ToolParam as ToolParam

__all__ = ("ResponseToolSearchOutputItemParamParam",)
