from typing import Generic, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.admin.organization import OrganizationDataRetention
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _DataRetentionMethods(Generic[_R1]):
    def retrieve(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the organization's data retention setting."""
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

        Args:
            retention_type: The setting: `zero_data_retention`, `modified_abuse_monitoring` or an `enhanced_` form of either.
        """

@type_check_only
class DataRetentionWithRawResponse(_DataRetentionMethods[_Raw[OrganizationDataRetention]]): ...

@type_check_only
class DataRetentionWithStreamingResponse(
    _DataRetentionMethods[_Streaming[OrganizationDataRetention]],
): ...

@type_check_only
class AsyncDataRetentionWithRawResponse(
    _DataRetentionMethods[_AsyncRaw[OrganizationDataRetention]],
): ...

@type_check_only
class AsyncDataRetentionWithStreamingResponse(
    _DataRetentionMethods[_AsyncStreaming[OrganizationDataRetention]],
): ...

class DataRetention(
    _DataRetentionMethods[OrganizationDataRetention],
    _Viewed[DataRetentionWithRawResponse, DataRetentionWithStreamingResponse],
    SyncAPIResource,
):
    """How long the organization's API data is kept. The setting holds for all projects that have none of their own; see `projects.data_retention`. Keeping nothing at all, or less for abuse monitoring, is open only to organizations that were approved for it."""

class AsyncDataRetention(
    _DataRetentionMethods[_Awaited[OrganizationDataRetention]],
    _Viewed[AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse],
    AsyncAPIResource,
): ...
