from .. import ToolChoiceCustomParam

__all__ = ("ToolChoiceCustomParam",)
