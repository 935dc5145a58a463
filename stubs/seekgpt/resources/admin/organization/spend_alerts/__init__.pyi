from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization import OrganizationSpendAlert, OrganizationSpendAlertDeleted
from .....types.admin.organization.projects import (
    _spend_alert_create_params,
    _spend_alert_update_params,
)
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

class _SpendAlertsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        notification_channel: _spend_alert_create_params.NotificationChannel,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Set up a spend alert for the organization.

        Args:
            currency: Currency of the threshold; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            threshold_amount: Spending at which the alert goes out, in US cents; at least 0.
            notification_channel: Whom to tell: `type` `email`, `recipients`, and a `subject_prefix` if you like.
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a spend alert of the organization.

        Args:
            alert_id: ID of the alert.
        """
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        notification_channel: _spend_alert_update_params.NotificationChannel,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a spend alert of the organization.

        Args:
            alert_id: ID of the alert.
            currency: Currency of the threshold; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            threshold_amount: Spending at which the alert goes out, in US cents; at least 0.
            notification_channel: Whom to tell: `type` `email`, `recipients`, and a `subject_prefix` if you like.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the organization's spend alerts, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, up to 100; 20 unless given.
            order: Sort by creation time: `asc` (default) for oldest first, `desc` for newest first.
        """
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a spend alert of the organization.

        Args:
            alert_id: ID of the alert to remove.
        """

@type_check_only
class SpendAlertsWithRawResponse(
    _SpendAlertsMethods[
        _Raw[OrganizationSpendAlert],
        _Raw[SyncConversationCursorPage[OrganizationSpendAlert]],
        _Raw[OrganizationSpendAlertDeleted],
    ],
): ...

@type_check_only
class SpendAlertsWithStreamingResponse(
    _SpendAlertsMethods[
        _Streaming[OrganizationSpendAlert],
        _Streaming[SyncConversationCursorPage[OrganizationSpendAlert]],
        _Streaming[OrganizationSpendAlertDeleted],
    ],
): ...

@type_check_only
class AsyncSpendAlertsWithRawResponse(
    _SpendAlertsMethods[
        _AsyncRaw[OrganizationSpendAlert],
        _AsyncRaw[AsyncConversationCursorPage[OrganizationSpendAlert]],
        _AsyncRaw[OrganizationSpendAlertDeleted],
    ],
): ...

@type_check_only
class AsyncSpendAlertsWithStreamingResponse(
    _SpendAlertsMethods[
        _AsyncStreaming[OrganizationSpendAlert],
        _AsyncStreaming[AsyncConversationCursorPage[OrganizationSpendAlert]],
        _AsyncStreaming[OrganizationSpendAlertDeleted],
    ],
): ...

class SpendAlerts(
    _SpendAlertsMethods[
        OrganizationSpendAlert,
        SyncConversationCursorPage[OrganizationSpendAlert],
        OrganizationSpendAlertDeleted,
    ],
    _Viewed[SpendAlertsWithRawResponse, SpendAlertsWithStreamingResponse],
    SyncAPIResource,
):
    """Messages sent once the organization's monthly spending passes a threshold. They warn and stop nothing; `organization.spend_limit` does. There may be several, each with a threshold and recipients of its own."""

class AsyncSpendAlerts(
    _SpendAlertsMethods[
        _Awaited[OrganizationSpendAlert],
        AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]],
        _Awaited[OrganizationSpendAlertDeleted],
    ],
    _Viewed[AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse],
    AsyncAPIResource,
): ...
