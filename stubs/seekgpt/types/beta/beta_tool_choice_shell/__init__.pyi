from .. import BetaToolChoiceShell as BetaToolChoiceShell

__all__ = ("BetaToolChoiceShell",)
