from .. import ToolChoiceAllowedParam

__all__ = ("ToolChoiceAllowedParam",)
