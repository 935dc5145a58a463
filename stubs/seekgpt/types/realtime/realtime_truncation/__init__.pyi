from .. import RealtimeTruncation as RealtimeTruncation
from .. import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio
