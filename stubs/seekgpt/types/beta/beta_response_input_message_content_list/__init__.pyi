from .. import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
from .. import BetaResponseInputContent as BetaResponseInputContent
