from .. import ToolChoiceCustom

__all__ = ("ToolChoiceCustom",)
