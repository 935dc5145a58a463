from .._apart import BetaEasyInputMessage as BetaEasyInputMessage
from .._apart import BetaResponseInputContent as BetaResponseInputContent
