from .. import RealtimeTruncation
from .. import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio

__all__ = ("RealtimeTruncation",)
