from .. import _realtime_truncation_retention_ratio_param
from .. import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam

class TokenLimits(_realtime_truncation_retention_ratio_param.TokenLimits): ...
