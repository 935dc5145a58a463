from .._apart import (
    BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
)
from .._apart import BetaResponseInputContentParam as BetaResponseInputContentParam
