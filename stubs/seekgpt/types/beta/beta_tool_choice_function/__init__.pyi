from .. import BetaToolChoiceFunction

__all__ = ("BetaToolChoiceFunction",)
