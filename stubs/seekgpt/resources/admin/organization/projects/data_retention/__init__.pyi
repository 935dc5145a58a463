from typing import Any, Coroutine, Generic, type_check_only
from typing_extensions import Literal
from ......_http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.admin.organization.projects import ProjectDataRetention
from ....._answers import _R1, _Viewed

__all__ = ("AsyncDataRetention", "DataRetention")

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

        HTTP: `GET /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `POST /organization/projects/{project_id}/data_retention`

        Args:
            project_id: ID of the project.
            retention_type: A setting as of the organization, `organization_default` to follow it, or `none`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class DataRetentionWithRawResponse(
    _DataRetentionMethods[LegacyAPIResponse[ProjectDataRetention]],
): ...

@type_check_only
class DataRetentionWithStreamingResponse(
    _DataRetentionMethods[ResponseContextManager[APIResponse[ProjectDataRetention]]],
): ...

@type_check_only
class AsyncDataRetentionWithRawResponse(
    _DataRetentionMethods[Coroutine[Any, Any, LegacyAPIResponse[ProjectDataRetention]]],
): ...

@type_check_only
class AsyncDataRetentionWithStreamingResponse(
    _DataRetentionMethods[AsyncResponseContextManager[AsyncAPIResponse[ProjectDataRetention]]],
): ...

class DataRetention(
    _DataRetentionMethods[ProjectDataRetention],
    _Viewed[DataRetentionWithRawResponse, DataRetentionWithStreamingResponse],
    SyncAPIResource,
):
    """How long one project's API data is kept. The value `organization_default` follows `organization.data_retention`; any other stands in its place."""

class AsyncDataRetention(
    _DataRetentionMethods[Coroutine[Any, Any, ProjectDataRetention]],
    _Viewed[AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse],
    AsyncAPIResource,
):
    """How long one project's API data is kept. The value `organization_default` follows `organization.data_retention`; any other stands in its place."""
