from .. import ToolChoiceFunction as ToolChoiceFunction

__all__ = ("ToolChoiceFunction",)
