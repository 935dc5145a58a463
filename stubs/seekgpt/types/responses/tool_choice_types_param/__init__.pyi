from .. import ToolChoiceTypesParam as ToolChoiceTypesParam

__all__ = ("ToolChoiceTypesParam",)
