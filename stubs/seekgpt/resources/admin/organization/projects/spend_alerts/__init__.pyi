from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import (
    ProjectSpendAlert,
    ProjectSpendAlertDeleted,
    _spend_alert_create_params,
    _spend_alert_update_params,
)
from ....._answers import (
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
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Set up a spend alert for a project.

        Args:
            project_id: ID of the project.
            currency: Currency of the threshold; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            notification_channel: Whom to tell: `type` `email`, `recipients`, and a `subject_prefix` if you like.
            threshold_amount: Spending at which the alert goes out, in US cents; at least 0.
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a spend alert of a project.

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
        """
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a spend alert of a project.

        Args:
            alert_id: ID of the alert.
            project_id: ID of the project.
            currency: Currency of the threshold; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            notification_channel: Whom to tell: `type` `email`, `recipients`, and a `subject_prefix` if you like.
            threshold_amount: Spending at which the alert goes out, in US cents; at least 0.
        """
    def list(
        self,
        project_id: str,
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
        """List a project's spend alerts, page by page.

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, up to 100; 20 unless given.
            order: Sort by creation time: `asc` (default) for oldest first, `desc` for newest first.
        """
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a spend alert of a project.

        Args:
            alert_id: ID of the alert to remove.
            project_id: ID of the project.
        """

@type_check_only
class SpendAlertsWithRawResponse(
    _SpendAlertsMethods[
        _Raw[ProjectSpendAlert],
        _Raw[SyncConversationCursorPage[ProjectSpendAlert]],
        _Raw[ProjectSpendAlertDeleted],
    ],
): ...

@type_check_only
class SpendAlertsWithStreamingResponse(
    _SpendAlertsMethods[
        _Streaming[ProjectSpendAlert],
        _Streaming[SyncConversationCursorPage[ProjectSpendAlert]],
        _Streaming[ProjectSpendAlertDeleted],
    ],
): ...

@type_check_only
class AsyncSpendAlertsWithRawResponse(
    _SpendAlertsMethods[
        _AsyncRaw[ProjectSpendAlert],
        _AsyncRaw[AsyncConversationCursorPage[ProjectSpendAlert]],
        _AsyncRaw[ProjectSpendAlertDeleted],
    ],
): ...

@type_check_only
class AsyncSpendAlertsWithStreamingResponse(
    _SpendAlertsMethods[
        _AsyncStreaming[ProjectSpendAlert],
        _AsyncStreaming[AsyncConversationCursorPage[ProjectSpendAlert]],
        _AsyncStreaming[ProjectSpendAlertDeleted],
    ],
): ...

class SpendAlerts(
    _SpendAlertsMethods[
        ProjectSpendAlert,
        SyncConversationCursorPage[ProjectSpendAlert],
        ProjectSpendAlertDeleted,
    ],
    _Viewed[SpendAlertsWithRawResponse, SpendAlertsWithStreamingResponse],
    SyncAPIResource,
):
    """Messages sent once a project's monthly spending passes a threshold. They warn and stop nothing; `projects.spend_limit` does. There may be several, each with a threshold and recipients of its own."""

class AsyncSpendAlerts(
    _SpendAlertsMethods[
        _Awaited[ProjectSpendAlert],
        AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]],
        _Awaited[ProjectSpendAlertDeleted],
    ],
    _Viewed[AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse],
    AsyncAPIResource,
): ...
