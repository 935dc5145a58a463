from .._apart import ToolChoiceAllowedParam as ToolChoiceAllowedParam
