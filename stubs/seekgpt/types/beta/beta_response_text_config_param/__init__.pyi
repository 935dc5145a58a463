from .. import BetaResponseTextConfigParam
from .. import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam

__all__ = ("BetaResponseTextConfigParam",)
