from .. import ToolChoiceAllowed

__all__ = ("ToolChoiceAllowed",)
