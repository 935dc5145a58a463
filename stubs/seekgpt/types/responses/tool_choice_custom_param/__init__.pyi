from .._apart import ToolChoiceCustomParam as ToolChoiceCustomParam
