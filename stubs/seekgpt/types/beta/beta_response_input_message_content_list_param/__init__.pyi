from .. import BetaResponseInputMessageContentListParam
from .. import BetaResponseInputContentParam as BetaResponseInputContentParam

__all__ = ("BetaResponseInputMessageContentListParam",)
