from .. import ToolChoiceTypesParam

__all__ = ("ToolChoiceTypesParam",)
