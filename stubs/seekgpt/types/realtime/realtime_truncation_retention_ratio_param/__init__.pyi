from .. import _realtime_truncation_retention_ratio_param
from .. import RealtimeTruncationRetentionRatioParam

__all__ = ("RealtimeTruncationRetentionRatioParam", "TokenLimits")

class TokenLimits(_realtime_truncation_retention_ratio_param.TokenLimits, total=False): ...
