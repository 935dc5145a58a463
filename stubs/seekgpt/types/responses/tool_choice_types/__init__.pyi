from .. import ToolChoiceTypes as ToolChoiceTypes

__all__ = ("ToolChoiceTypes",)
