from .. import BetaToolChoiceShellParam as BetaToolChoiceShellParam

__all__ = ("BetaToolChoiceShellParam",)
