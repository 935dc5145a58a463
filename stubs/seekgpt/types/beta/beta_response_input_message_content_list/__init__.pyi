from .. import BetaResponseInputMessageContentList
from .. import BetaResponseInputContent as BetaResponseInputContent

__all__ = ("BetaResponseInputMessageContentList",)
