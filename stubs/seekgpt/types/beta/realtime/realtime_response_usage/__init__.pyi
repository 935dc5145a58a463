from .. import _realtime_response_usage
from .. import RealtimeResponseUsage as RealtimeResponseUsage

InputTokenDetails = _realtime_response_usage.InputTokenDetails
OutputTokenDetails = _realtime_response_usage.OutputTokenDetails
