from typing import Generic, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.admin.organization.projects import ProjectSpendLimit, ProjectSpendLimitDeleted
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _SpendLimitMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a project's spend limit.

        Args:
            project_id: ID of the project.
        """
    def update(
        self,
        project_id: str,
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
        """Set a project's monthly spend limit.

        Args:
            project_id: ID of the project.
            currency: Currency of the limit; only `USD`.
            interval: Span over which spending is summed up; only `month`.
            threshold_amount: Spending at which calls are refused, in US cents; at least 1.
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Remove a project's spend limit.

        Args:
            project_id: ID of the project.
        """

@type_check_only
class SpendLimitWithRawResponse(
    _SpendLimitMethods[_Raw[ProjectSpendLimit], _Raw[ProjectSpendLimitDeleted]],
): ...

@type_check_only
class SpendLimitWithStreamingResponse(
    _SpendLimitMethods[_Streaming[ProjectSpendLimit], _Streaming[ProjectSpendLimitDeleted]],
): ...

@type_check_only
class AsyncSpendLimitWithRawResponse(
    _SpendLimitMethods[_AsyncRaw[ProjectSpendLimit], _AsyncRaw[ProjectSpendLimitDeleted]],
): ...

@type_check_only
class AsyncSpendLimitWithStreamingResponse(
    _SpendLimitMethods[
        _AsyncStreaming[ProjectSpendLimit],
        _AsyncStreaming[ProjectSpendLimitDeleted],
    ],
): ...

class SpendLimit(
    _SpendLimitMethods[ProjectSpendLimit, ProjectSpendLimitDeleted],
    _Viewed[SpendLimitWithRawResponse, SpendLimitWithStreamingResponse],
    SyncAPIResource,
):
    """The monthly amount at which a project is cut off. A project has one limit at most, which an update replaces, and without one only the organization's applies. To be warned before, set up `projects.spend_alerts`."""

class AsyncSpendLimit(
    _SpendLimitMethods[_Awaited[ProjectSpendLimit], _Awaited[ProjectSpendLimitDeleted]],
    _Viewed[AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse],
    AsyncAPIResource,
): ...
