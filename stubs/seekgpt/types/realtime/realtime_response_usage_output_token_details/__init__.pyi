from .. import RealtimeResponseUsageOutputTokenDetails

__all__ = ("RealtimeResponseUsageOutputTokenDetails",)
