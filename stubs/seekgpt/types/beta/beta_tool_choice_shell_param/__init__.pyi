from .. import BetaToolChoiceShellParam

__all__ = ("BetaToolChoiceShellParam",)
