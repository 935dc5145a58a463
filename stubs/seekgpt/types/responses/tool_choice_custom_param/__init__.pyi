from .. import ToolChoiceCustomParam as ToolChoiceCustomParam

__all__ = ("ToolChoiceCustomParam",)
