from typing import Generic, Union, type_check_only
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.admin.organization.projects import (
    ProjectHostedToolPermissions,
    _hosted_tool_permission_update_params,
)
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _HostedToolPermissionsMethods(Generic[_R1]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch which hosted tools a project may use.

        Args:
            project_id: ID of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Union[
            _hosted_tool_permission_update_params.CodeInterpreter,
            None,
            Omit,
        ] = ...,
        file_search: Union[_hosted_tool_permission_update_params.FileSearch, None, Omit] = ...,
        image_generation: Union[
            _hosted_tool_permission_update_params.ImageGeneration,
            None,
            Omit,
        ] = ...,
        mcp: Union[_hosted_tool_permission_update_params.Mcp, None, Omit] = ...,
        web_search: Union[_hosted_tool_permission_update_params.WebSearch, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Allow or forbid hosted tools in a project.

        Args:
            project_id: ID of the project.
            code_interpreter: Whether code interpreter is `enabled`.
            file_search: Whether file search is `enabled`.
            image_generation: Whether image generation is `enabled`.
            mcp: Whether MCP servers are `enabled`.
            web_search: Whether web search is `enabled`.
        """

@type_check_only
class HostedToolPermissionsWithRawResponse(
    _HostedToolPermissionsMethods[_Raw[ProjectHostedToolPermissions]],
): ...

@type_check_only
class HostedToolPermissionsWithStreamingResponse(
    _HostedToolPermissionsMethods[_Streaming[ProjectHostedToolPermissions]],
): ...

@type_check_only
class AsyncHostedToolPermissionsWithRawResponse(
    _HostedToolPermissionsMethods[_AsyncRaw[ProjectHostedToolPermissions]],
): ...

@type_check_only
class AsyncHostedToolPermissionsWithStreamingResponse(
    _HostedToolPermissionsMethods[_AsyncStreaming[ProjectHostedToolPermissions]],
): ...

class HostedToolPermissions(
    _HostedToolPermissionsMethods[ProjectHostedToolPermissions],
    _Viewed[HostedToolPermissionsWithRawResponse, HostedToolPermissionsWithStreamingResponse],
    SyncAPIResource,
):
    """Which hosted tools a project may use: code interpreter, file search, image generation, MCP and web search. Each is allowed or forbidden on its own, and an update leaves the tools it does not name as they were."""

class AsyncHostedToolPermissions(
    _HostedToolPermissionsMethods[_Awaited[ProjectHostedToolPermissions]],
    _Viewed[
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
    ],
    AsyncAPIResource,
): ...
