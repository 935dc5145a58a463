from typing import Any, Coroutine, Generic, type_check_only
from ...._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.safety import SafetyAlert
from ..._answers import _R1, _Viewed

__all__ = ("Alerts", "AsyncAlerts")

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

        HTTP: `GET /safety/alerts/{id}`

        Args:
            id: ID of the alert.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

@type_check_only
class AlertsWithRawResponse(_AlertsMethods[LegacyAPIResponse[SafetyAlert]]): ...

@type_check_only
class AlertsWithStreamingResponse(
    _AlertsMethods[ResponseContextManager[APIResponse[SafetyAlert]]],
): ...

@type_check_only
class AsyncAlertsWithRawResponse(
    _AlertsMethods[Coroutine[Any, Any, LegacyAPIResponse[SafetyAlert]]],
): ...

@type_check_only
class AsyncAlertsWithStreamingResponse(
    _AlertsMethods[AsyncResponseContextManager[AsyncAPIResponse[SafetyAlert]]],
): ...

class Alerts(
    _AlertsMethods[SafetyAlert],
    _Viewed[AlertsWithRawResponse, AlertsWithStreamingResponse],
    SyncAPIResource,
):
    """Requests that looked unsafe, and why. A webhook tells the ID of an alert."""

class AsyncAlerts(
    _AlertsMethods[Coroutine[Any, Any, SafetyAlert]],
    _Viewed[AsyncAlertsWithRawResponse, AsyncAlertsWithStreamingResponse],
    AsyncAPIResource,
):
    """Requests that looked unsafe, and why. A webhook tells the ID of an alert."""
