from .. import (
    BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
)
from .. import BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam
