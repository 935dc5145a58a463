from .._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
