from typing import Union, type_check_only
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
from .....types.admin.organization.projects.hosted_tool_permission_update_params import (
    CodeInterpreter,
    FileSearch,
    ImageGeneration,
    Mcp,
    WebSearch,
)
from .....types.admin.organization.projects.project_hosted_tool_permissions import (
    ProjectHostedToolPermissions,
)

__all__ = ["AsyncHostedToolPermissions", "HostedToolPermissions"]

class HostedToolPermissions(SyncAPIResource):
    """Which hosted tools a project may use."""
    @property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ProjectHostedToolPermissions:
        """Fetch which hosted tools a project may use.

        HTTP: `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[CodeInterpreter, None, Omit] = ...,
        file_search: Union[FileSearch, None, Omit] = ...,
        image_generation: Union[ImageGeneration, None, Omit] = ...,
        mcp: Union[Mcp, None, Omit] = ...,
        web_search: Union[WebSearch, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid hosted tools in a project.

        HTTP: `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class HostedToolPermissionsWithRawResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[CodeInterpreter, None, Omit] = ...,
        file_search: Union[FileSearch, None, Omit] = ...,
        image_generation: Union[ImageGeneration, None, Omit] = ...,
        mcp: Union[Mcp, None, Omit] = ...,
        web_search: Union[WebSearch, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...

@type_check_only
class HostedToolPermissionsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[CodeInterpreter, None, Omit] = ...,
        file_search: Union[FileSearch, None, Omit] = ...,
        image_generation: Union[ImageGeneration, None, Omit] = ...,
        mcp: Union[Mcp, None, Omit] = ...,
        web_search: Union[WebSearch, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...

class AsyncHostedToolPermissions(AsyncAPIResource):
    """Which hosted tools a project may use."""
    @property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ProjectHostedToolPermissions:
        """Fetch which hosted tools a project may use.

        HTTP: `GET /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[CodeInterpreter, None, Omit] = ...,
        file_search: Union[FileSearch, None, Omit] = ...,
        image_generation: Union[ImageGeneration, None, Omit] = ...,
        mcp: Union[Mcp, None, Omit] = ...,
        web_search: Union[WebSearch, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid hosted tools in a project.

        HTTP: `POST /organization/projects/{project_id}/hosted_tool_permissions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncHostedToolPermissionsWithRawResponse:
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...
    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[CodeInterpreter, None, Omit] = ...,
        file_search: Union[FileSearch, None, Omit] = ...,
        image_generation: Union[ImageGeneration, None, Omit] = ...,
        mcp: Union[Mcp, None, Omit] = ...,
        web_search: Union[WebSearch, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...

@type_check_only
class AsyncHostedToolPermissionsWithStreamingResponse:
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[CodeInterpreter, None, Omit] = ...,
        file_search: Union[FileSearch, None, Omit] = ...,
        image_generation: Union[ImageGeneration, None, Omit] = ...,
        mcp: Union[Mcp, None, Omit] = ...,
        web_search: Union[WebSearch, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
