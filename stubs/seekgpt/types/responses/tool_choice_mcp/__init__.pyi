from .. import ToolChoiceMcp as ToolChoiceMcp

__all__ = ("ToolChoiceMcp",)
