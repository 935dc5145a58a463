from typing import Generic, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.admin.organization import OrganizationSpendLimit, OrganizationSpendLimitDeleted
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _SpendLimitMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the organization's spend limit."""
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

        Args:
            currency: Currency of the limit; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            threshold_amount: Spending at which calls are refused, in US cents; at least 1.
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
        """Remove the organization's spend limit."""

@type_check_only
class SpendLimitWithRawResponse(
    _SpendLimitMethods[_Raw[OrganizationSpendLimit], _Raw[OrganizationSpendLimitDeleted]],
): ...

@type_check_only
class SpendLimitWithStreamingResponse(
    _SpendLimitMethods[
        _Streaming[OrganizationSpendLimit],
        _Streaming[OrganizationSpendLimitDeleted],
    ],
): ...

@type_check_only
class AsyncSpendLimitWithRawResponse(
    _SpendLimitMethods[_AsyncRaw[OrganizationSpendLimit], _AsyncRaw[OrganizationSpendLimitDeleted]],
): ...

@type_check_only
class AsyncSpendLimitWithStreamingResponse(
    _SpendLimitMethods[
        _AsyncStreaming[OrganizationSpendLimit],
        _AsyncStreaming[OrganizationSpendLimitDeleted],
    ],
): ...

class SpendLimit(
    _SpendLimitMethods[OrganizationSpendLimit, OrganizationSpendLimitDeleted],
    _Viewed[SpendLimitWithRawResponse, SpendLimitWithStreamingResponse],
    SyncAPIResource,
):
    """The monthly amount at which the whole organization is cut off. There is one limit at most, which an update replaces. Projects can have lower ones (`projects.spend_limit`), and `spend_alerts` give a warning before it is reached."""

class AsyncSpendLimit(
    _SpendLimitMethods[_Awaited[OrganizationSpendLimit], _Awaited[OrganizationSpendLimitDeleted]],
    _Viewed[AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse],
    AsyncAPIResource,
): ...
