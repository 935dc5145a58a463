from .. import BetaEasyInputMessageParam
from .. import BetaResponseInputContentParam as BetaResponseInputContentParam

__all__ = ("BetaEasyInputMessageParam",)
