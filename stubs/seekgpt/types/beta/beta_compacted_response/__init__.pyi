from .. import BetaCompactedResponse
from .. import BetaResponseOutputItem as BetaResponseOutputItem
from .. import BetaResponseUsage as BetaResponseUsage

__all__ = ("BetaCompactedResponse",)
