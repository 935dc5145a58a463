from .. import BetaResponseSteerEvent as BetaResponseSteerEvent
from .. import BetaResponseSteerInput as BetaResponseSteerInput
