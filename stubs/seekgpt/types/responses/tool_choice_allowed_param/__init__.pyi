from .. import ToolChoiceAllowedParam as ToolChoiceAllowedParam

__all__ = ("ToolChoiceAllowedParam",)
