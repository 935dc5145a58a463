from .. import BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam
from .. import BetaResponseInputContentParam as BetaResponseInputContentParam

__all__ = ("BetaResponseInputMessageContentListParam",)
