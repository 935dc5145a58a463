from .alerts import Alerts as Alerts
from .alerts import AsyncAlerts as AsyncAlerts
from .cases import Cases as Cases
from .cases import AsyncCases as AsyncCases
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._answers import _Viewed
from .alerts import (
    Alerts,
    AlertsWithRawResponse,
    AlertsWithStreamingResponse,
    AsyncAlerts,
    AsyncAlertsWithRawResponse,
    AsyncAlertsWithStreamingResponse,
)
from .cases import (
    AsyncCases,
    AsyncCasesWithRawResponse,
    AsyncCasesWithStreamingResponse,
    Cases,
    CasesWithRawResponse,
    CasesWithStreamingResponse,
)

@type_check_only
class SafetyWithRawResponse:
    @property
    def alerts(self) -> AlertsWithRawResponse: ...
    @property
    def cases(self) -> CasesWithRawResponse: ...

@type_check_only
class SafetyWithStreamingResponse:
    @property
    def alerts(self) -> AlertsWithStreamingResponse: ...
    @property
    def cases(self) -> CasesWithStreamingResponse: ...

@type_check_only
class AsyncSafetyWithRawResponse:
    @property
    def alerts(self) -> AsyncAlertsWithRawResponse: ...
    @property
    def cases(self) -> AsyncCasesWithRawResponse: ...

@type_check_only
class AsyncSafetyWithStreamingResponse:
    @property
    def alerts(self) -> AsyncAlertsWithStreamingResponse: ...
    @property
    def cases(self) -> AsyncCasesWithStreamingResponse: ...

class Safety(_Viewed[SafetyWithRawResponse, SafetyWithStreamingResponse], SyncAPIResource):
    """What the safety systems tell about your project. An alert is about one request, a case about an end user."""
    @property
    def alerts(self) -> Alerts:
        """Requests that looked unsafe, and why."""
    @property
    def cases(self) -> Cases:
        """What was decided about an end user: a warning, or a deactivation."""

class AsyncSafety(
    _Viewed[AsyncSafetyWithRawResponse, AsyncSafetyWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def alerts(self) -> AsyncAlerts:
        """Requests that looked unsafe, and why."""
    @property
    def cases(self) -> AsyncCases:
        """What was decided about an end user: a warning, or a deactivation."""
