from .. import BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam
from .._apart import (
    BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
)
