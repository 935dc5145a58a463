from .. import BetaResponseTextConfigParam as BetaResponseTextConfigParam
from .. import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam

__all__ = ("BetaResponseTextConfigParam",)
