from .._apart import ToolChoiceMcpParam as ToolChoiceMcpParam
