from .. import BetaResponseSteerInputContent
from .. import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem

__all__ = ("BetaResponseSteerInputContent",)
