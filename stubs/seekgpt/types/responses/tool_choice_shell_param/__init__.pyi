from .. import ToolChoiceShellParam as ToolChoiceShellParam

__all__ = ("ToolChoiceShellParam",)
