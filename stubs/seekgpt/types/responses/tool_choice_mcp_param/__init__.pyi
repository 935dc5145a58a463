from .. import ToolChoiceMcpParam

__all__ = ("ToolChoiceMcpParam",)
