from typing_extensions import TypeAlias
from .. import _realtime_truncation_retention_ratio
from .. import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio

TokenLimits: TypeAlias = _realtime_truncation_retention_ratio.TokenLimits
