from .. import ToolChoiceMcp

__all__ = ("ToolChoiceMcp",)
