from typing import Union, type_check_only
from typing_extensions import Literal
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import NotGiven, Omit
from ....._types import Body, Headers, Query, TimeoutTypes
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
from .....types.admin.organization.projects.project_spend_alert_deleted import (
    ProjectSpendAlertDeleted,
)
from .....types.admin.organization.projects.spend_alert_create_params import NotificationChannel
from .....types.admin.organization.projects.spend_alert_update_params import (
    NotificationChannel as _NotificationChannel,
)

__all__ = ["AsyncSpendAlerts", "SpendAlerts"]

class SpendAlerts(SyncAPIResource):
    """Messages sent once a project's monthly spending passes a threshold."""
    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectSpendAlert:
        """Set up a spend alert for a project.

        HTTP: `POST /organization/projects/{project_id}/spend_alerts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Fetch a spend alert of a project.

        HTTP: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project.

        HTTP: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List a project's spend alerts, page by page.

        HTTP: `GET /organization/projects/{project_id}/spend_alerts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        HTTP: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class SpendAlertsWithRawResponse:
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectSpendAlert]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectSpendAlertDeleted]: ...

@type_check_only
class SpendAlertsWithStreamingResponse:
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlertDeleted]]: ...

class AsyncSpendAlerts(AsyncAPIResource):
    """Messages sent once a project's monthly spending passes a threshold."""
    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectSpendAlert:
        """Set up a spend alert for a project.

        HTTP: `POST /organization/projects/{project_id}/spend_alerts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Fetch a spend alert of a project.

        HTTP: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project.

        HTTP: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List a project's spend alerts, page by page.

        HTTP: `GET /organization/projects/{project_id}/spend_alerts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        HTTP: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncSpendAlertsWithRawResponse:
    async def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    async def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectSpendAlert]]: ...
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectSpendAlertDeleted]: ...

@type_check_only
class AsyncSpendAlertsWithStreamingResponse:
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[
        AsyncAPIResponse[AsyncConversationCursorPage[ProjectSpendAlert]]
    ]: ...
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlertDeleted]]: ...
