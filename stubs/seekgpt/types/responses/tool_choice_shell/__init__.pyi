from .. import ToolChoiceShell as ToolChoiceShell

__all__ = ("ToolChoiceShell",)
