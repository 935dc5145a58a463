from .. import BetaResponseInjectEventParam as BetaResponseInjectEventParam
from .. import BetaResponseInputItemParam as BetaResponseInputItemParam
