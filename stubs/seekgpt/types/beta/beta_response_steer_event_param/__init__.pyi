from .. import BetaResponseSteerEventParam as BetaResponseSteerEventParam
from .. import BetaResponseSteerInputParam as BetaResponseSteerInputParam
