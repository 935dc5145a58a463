from .. import BetaToolChoiceFunction as BetaToolChoiceFunction

__all__ = ("BetaToolChoiceFunction",)
