from .. import ResponseToolSearchOutputItemParamParam
from .. import ToolParam as ToolParam

__all__ = ("ResponseToolSearchOutputItemParamParam",)
