from .. import RealtimeTruncationParam
from .. import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam

__all__ = ("RealtimeTruncationParam",)
