from .. import ToolChoiceShellParam

__all__ = ("ToolChoiceShellParam",)
