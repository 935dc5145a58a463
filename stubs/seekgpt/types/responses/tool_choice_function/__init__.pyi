from .. import ToolChoiceFunction

__all__ = ("ToolChoiceFunction",)
