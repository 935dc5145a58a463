from .._apart import ToolChoiceTypesParam as ToolChoiceTypesParam
