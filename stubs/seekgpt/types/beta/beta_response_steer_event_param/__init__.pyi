from .. import BetaResponseSteerEventParam
from .. import BetaResponseSteerInputParam as BetaResponseSteerInputParam

__all__ = ("BetaResponseSteerEventParam",)
