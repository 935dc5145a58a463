from .. import ToolChoiceAllowed as ToolChoiceAllowed

__all__ = ("ToolChoiceAllowed",)
