from typing import Union, type_check_only
from typing_extensions import Literal
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import NotGiven, Omit
from ...._types import Body, Headers, Query, TimeoutTypes
from ....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ....types.admin.organization.organization_spend_alert import OrganizationSpendAlert
from ....types.admin.organization.organization_spend_alert_deleted import (
    OrganizationSpendAlertDeleted,
)
from ....types.admin.organization.projects.spend_alert_create_params import NotificationChannel
from ....types.admin.organization.projects.spend_alert_update_params import (
    NotificationChannel as _NotificationChannel,
)

__all__ = ["AsyncSpendAlerts", "SpendAlerts"]

class SpendAlerts(SyncAPIResource):
    """Messages sent once the organization's monthly spending passes a threshold."""
    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...
    def create(
        self,
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
    ) -> OrganizationSpendAlert:
        """Set up a spend alert for the organization.

        HTTP: `POST /organization/spend_alerts`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Fetch a spend alert of the organization.

        HTTP: `GET /organization/spend_alerts/{alert_id}`

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
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> OrganizationSpendAlert:
        """Change a spend alert of the organization.

        HTTP: `POST /organization/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """List the organization's spend alerts, page by page.

        HTTP: `GET /organization/spend_alerts`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert of the organization.

        HTTP: `DELETE /organization/spend_alerts/{alert_id}`

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
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[OrganizationSpendAlert]]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[OrganizationSpendAlertDeleted]: ...

@type_check_only
class SpendAlertsWithStreamingResponse:
    def create(
        self,
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
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[
        APIResponse[SyncConversationCursorPage[OrganizationSpendAlert]]
    ]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlertDeleted]]: ...

class AsyncSpendAlerts(AsyncAPIResource):
    """Messages sent once the organization's monthly spending passes a threshold."""
    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    async def create(
        self,
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
    ) -> OrganizationSpendAlert:
        """Set up a spend alert for the organization.

        HTTP: `POST /organization/spend_alerts`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Fetch a spend alert of the organization.

        HTTP: `GET /organization/spend_alerts/{alert_id}`

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
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> OrganizationSpendAlert:
        """Change a spend alert of the organization.

        HTTP: `POST /organization/spend_alerts/{alert_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[
        OrganizationSpendAlert,
        AsyncConversationCursorPage[OrganizationSpendAlert],
    ]:
        """List the organization's spend alerts, page by page.

        HTTP: `GET /organization/spend_alerts`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert of the organization.

        HTTP: `DELETE /organization/spend_alerts/{alert_id}`

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
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    async def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    async def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]: ...
    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[OrganizationSpendAlertDeleted]: ...

@type_check_only
class AsyncSpendAlertsWithStreamingResponse:
    def create(
        self,
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
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: _NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def list(
        self,
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
        AsyncAPIResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]
    ]: ...
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlertDeleted]]: ...
