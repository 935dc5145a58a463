from typing import Generic, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.admin.organization.projects import ProjectDataRetention
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _DataRetentionMethods(Generic[_R1]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a project's data retention setting.

        Args:
            project_id: ID of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
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
        """Change a project's data retention setting.

        Args:
            project_id: ID of the project.
            retention_type: A setting as of the organization, `organization_default` to follow it, or `none`.
        """

@type_check_only
class DataRetentionWithRawResponse(_DataRetentionMethods[_Raw[ProjectDataRetention]]): ...

@type_check_only
class DataRetentionWithStreamingResponse(
    _DataRetentionMethods[_Streaming[ProjectDataRetention]],
): ...

@type_check_only
class AsyncDataRetentionWithRawResponse(_DataRetentionMethods[_AsyncRaw[ProjectDataRetention]]): ...

@type_check_only
class AsyncDataRetentionWithStreamingResponse(
    _DataRetentionMethods[_AsyncStreaming[ProjectDataRetention]],
): ...

class DataRetention(
    _DataRetentionMethods[ProjectDataRetention],
    _Viewed[DataRetentionWithRawResponse, DataRetentionWithStreamingResponse],
    SyncAPIResource,
):
    """How long one project's API data is kept. The value `organization_default` follows `organization.data_retention`; any other stands in its place."""

class AsyncDataRetention(
    _DataRetentionMethods[_Awaited[ProjectDataRetention]],
    _Viewed[AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse],
    AsyncAPIResource,
): ...
