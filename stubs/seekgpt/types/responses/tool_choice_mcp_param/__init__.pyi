from .. import ToolChoiceMcpParam as ToolChoiceMcpParam

__all__ = ("ToolChoiceMcpParam",)
