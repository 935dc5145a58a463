from .. import BetaToolChoiceShellParam as BetaToolChoiceShellParam
