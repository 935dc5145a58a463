from .. import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
