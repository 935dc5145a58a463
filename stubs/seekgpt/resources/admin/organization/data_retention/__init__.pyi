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
from .....types.admin.organization import OrganizationDataRetention
from ...._answers import _R1, _Viewed

__all__ = ("AsyncDataRetention", "DataRetention")

class _DataRetentionMethods(Generic[_R1]):
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the organization's data retention setting.

        HTTP: `GET /organization/data_retention`

        Args:
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the organization's data retention setting.

        HTTP: `POST /organization/data_retention`

        Args:
            retention_type: The setting: `zero_data_retention`, `modified_abuse_monitoring` or an `enhanced_` form of either.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class DataRetentionWithRawResponse(
    _DataRetentionMethods[LegacyAPIResponse[OrganizationDataRetention]],
): ...

@type_check_only
class DataRetentionWithStreamingResponse(
    _DataRetentionMethods[ResponseContextManager[APIResponse[OrganizationDataRetention]]],
): ...

@type_check_only
class AsyncDataRetentionWithRawResponse(
    _DataRetentionMethods[Coroutine[Any, Any, LegacyAPIResponse[OrganizationDataRetention]]],
): ...

@type_check_only
class AsyncDataRetentionWithStreamingResponse(
    _DataRetentionMethods[AsyncResponseContextManager[AsyncAPIResponse[OrganizationDataRetention]]],
): ...

class DataRetention(
    _DataRetentionMethods[OrganizationDataRetention],
    _Viewed[DataRetentionWithRawResponse, DataRetentionWithStreamingResponse],
    SyncAPIResource,
):
    """How long the organization's API data is kept. The setting holds for all projects that have none of their own; see `projects.data_retention`. Keeping nothing at all, or less for abuse monitoring, is open only to organizations that were approved for it."""

class AsyncDataRetention(
    _DataRetentionMethods[Coroutine[Any, Any, OrganizationDataRetention]],
    _Viewed[AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse],
    AsyncAPIResource,
):
    """How long the organization's API data is kept. The setting holds for all projects that have none of their own; see `projects.data_retention`. Keeping nothing at all, or less for abuse monitoring, is open only to organizations that were approved for it."""
