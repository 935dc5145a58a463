from .. import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
