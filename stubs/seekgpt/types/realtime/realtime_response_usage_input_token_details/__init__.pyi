from typing_extensions import TypeAlias
from .. import _realtime_response_usage_input_token_details
from .. import RealtimeResponseUsageInputTokenDetails

__all__ = ("RealtimeResponseUsageInputTokenDetails", "CachedTokensDetails")
CachedTokensDetails: TypeAlias = _realtime_response_usage_input_token_details.CachedTokensDetails
