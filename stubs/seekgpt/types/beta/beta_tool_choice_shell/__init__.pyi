from .. import BetaToolChoiceShell as BetaToolChoiceShell
