from .._apart import (
    BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
)
from .._apart import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
