from .. import RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails

__all__ = ("RealtimeResponseUsageOutputTokenDetails",)
