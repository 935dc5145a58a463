from typing_extensions import TypeAlias
from .. import _realtime_response_usage
from .. import RealtimeResponseUsage as RealtimeResponseUsage

InputTokenDetails: TypeAlias = _realtime_response_usage.InputTokenDetails
OutputTokenDetails: TypeAlias = _realtime_response_usage.OutputTokenDetails
