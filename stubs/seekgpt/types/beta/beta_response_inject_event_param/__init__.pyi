from .. import BetaResponseInjectEventParam as BetaResponseInjectEventParam
from .._apart import BetaResponseInputItemParam as BetaResponseInputItemParam
