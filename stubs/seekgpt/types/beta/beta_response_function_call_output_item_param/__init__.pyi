from .._apart import (
    BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
)
from .._apart import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
from .._apart import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
from .._apart import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam
