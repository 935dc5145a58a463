from .. import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
