from .. import BetaEasyInputMessageParam as BetaEasyInputMessageParam
from .. import BetaResponseInputContentParam as BetaResponseInputContentParam
