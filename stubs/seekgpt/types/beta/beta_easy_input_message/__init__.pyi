from .. import BetaEasyInputMessage as BetaEasyInputMessage
from .. import BetaResponseInputContent as BetaResponseInputContent
