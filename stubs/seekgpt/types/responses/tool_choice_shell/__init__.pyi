from .. import ToolChoiceShell

__all__ = ("ToolChoiceShell",)
