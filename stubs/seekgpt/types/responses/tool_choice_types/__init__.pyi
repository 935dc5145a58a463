from .. import ToolChoiceTypes

__all__ = ("ToolChoiceTypes",)
