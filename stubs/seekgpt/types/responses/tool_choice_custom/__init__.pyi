from .. import ToolChoiceCustom as ToolChoiceCustom

__all__ = ("ToolChoiceCustom",)
