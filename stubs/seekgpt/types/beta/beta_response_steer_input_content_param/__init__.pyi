from .. import BetaResponseSteerInputContentParam
from .. import BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam

__all__ = ("BetaResponseSteerInputContentParam",)
