from typing import Any, Coroutine, Generic, type_check_only
from typing_extensions import Literal
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.admin.organization import OrganizationSpendLimit, OrganizationSpendLimitDeleted
from ...._answers import _R1, _R2, _Viewed

__all__ = ("AsyncSpendLimit", "SpendLimit")

class _SpendLimitMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the organization's spend limit.

        HTTP: `GET /organization/spend_limit`

        Args:
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Set the organization's monthly spend limit.

        HTTP: `POST /organization/spend_limit`

        Args:
            currency: Currency of the limit; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            threshold_amount: Spending at which calls are refused, in US cents; at least 1.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def delete(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Remove the organization's spend limit.

        HTTP: `DELETE /organization/spend_limit`

        Args:
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class SpendLimitWithRawResponse(
    _SpendLimitMethods[
        LegacyAPIResponse[OrganizationSpendLimit],
        LegacyAPIResponse[OrganizationSpendLimitDeleted],
    ],
): ...

@type_check_only
class SpendLimitWithStreamingResponse(
    _SpendLimitMethods[
        ResponseContextManager[APIResponse[OrganizationSpendLimit]],
        ResponseContextManager[APIResponse[OrganizationSpendLimitDeleted]],
    ],
): ...

@type_check_only
class AsyncSpendLimitWithRawResponse(
    _SpendLimitMethods[
        Coroutine[Any, Any, LegacyAPIResponse[OrganizationSpendLimit]],
        Coroutine[Any, Any, LegacyAPIResponse[OrganizationSpendLimitDeleted]],
    ],
): ...

@type_check_only
class AsyncSpendLimitWithStreamingResponse(
    _SpendLimitMethods[
        AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimit]],
        AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimitDeleted]],
    ],
): ...

class SpendLimit(
    _SpendLimitMethods[OrganizationSpendLimit, OrganizationSpendLimitDeleted],
    _Viewed[SpendLimitWithRawResponse, SpendLimitWithStreamingResponse],
    SyncAPIResource,
):
    """The monthly amount at which the whole organization is cut off. There is one limit at most, which an update replaces. Projects can have lower ones (`projects.spend_limit`), and `spend_alerts` give a warning before it is reached."""

class AsyncSpendLimit(
    _SpendLimitMethods[
        Coroutine[Any, Any, OrganizationSpendLimit],
        Coroutine[Any, Any, OrganizationSpendLimitDeleted],
    ],
    _Viewed[AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse],
    AsyncAPIResource,
):
    """The monthly amount at which the whole organization is cut off. There is one limit at most, which an update replaces. Projects can have lower ones (`projects.spend_limit`), and `spend_alerts` give a warning before it is reached."""
