from .. import BetaToolChoiceShell

__all__ = ("BetaToolChoiceShell",)
