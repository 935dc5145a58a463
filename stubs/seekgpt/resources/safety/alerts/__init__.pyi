from typing import Generic, type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.safety import SafetyAlert
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _AlertsMethods(Generic[_R1]):
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a safety alert of the project.

        Args:
            id: ID of the alert.
        """

@type_check_only
class AlertsWithRawResponse(_AlertsMethods[_Raw[SafetyAlert]]): ...

@type_check_only
class AlertsWithStreamingResponse(_AlertsMethods[_Streaming[SafetyAlert]]): ...

@type_check_only
class AsyncAlertsWithRawResponse(_AlertsMethods[_AsyncRaw[SafetyAlert]]): ...

@type_check_only
class AsyncAlertsWithStreamingResponse(_AlertsMethods[_AsyncStreaming[SafetyAlert]]): ...

class Alerts(
    _AlertsMethods[SafetyAlert],
    _Viewed[AlertsWithRawResponse, AlertsWithStreamingResponse],
    SyncAPIResource,
):
    """Requests that looked unsafe, and why. A webhook tells the ID of an alert."""

class AsyncAlerts(
    _AlertsMethods[_Awaited[SafetyAlert]],
    _Viewed[AsyncAlertsWithRawResponse, AsyncAlertsWithStreamingResponse],
    AsyncAPIResource,
): ...
