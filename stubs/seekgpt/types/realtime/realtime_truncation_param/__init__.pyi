from .. import RealtimeTruncationParam as RealtimeTruncationParam
from .. import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam

__all__ = ("RealtimeTruncationParam",)
