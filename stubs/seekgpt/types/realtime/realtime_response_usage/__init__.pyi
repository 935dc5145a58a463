from .. import RealtimeResponseUsage
from .. import RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails
from .. import RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails

__all__ = ("RealtimeResponseUsage",)
