from typing import Generic, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ......types.admin.organization.projects import (
    ProjectModelPermissions,
    ProjectModelPermissionsDeleted,
)
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _ModelPermissionsMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch which models a project may use.

        Args:
            project_id: ID of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Set a project's allow or deny list of models.

        Args:
            project_id: ID of the project.
            mode: `allow_list`: only these models; `deny_list`: all but these.
            model_ids: Names of the models on the list.
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
        """Remove a project's list of models, so that none is barred by it.

        Args:
            project_id: ID of the project.
        """

@type_check_only
class ModelPermissionsWithRawResponse(
    _ModelPermissionsMethods[_Raw[ProjectModelPermissions], _Raw[ProjectModelPermissionsDeleted]],
): ...

@type_check_only
class ModelPermissionsWithStreamingResponse(
    _ModelPermissionsMethods[
        _Streaming[ProjectModelPermissions],
        _Streaming[ProjectModelPermissionsDeleted],
    ],
): ...

@type_check_only
class AsyncModelPermissionsWithRawResponse(
    _ModelPermissionsMethods[
        _AsyncRaw[ProjectModelPermissions],
        _AsyncRaw[ProjectModelPermissionsDeleted],
    ],
): ...

@type_check_only
class AsyncModelPermissionsWithStreamingResponse(
    _ModelPermissionsMethods[
        _AsyncStreaming[ProjectModelPermissions],
        _AsyncStreaming[ProjectModelPermissionsDeleted],
    ],
): ...

class ModelPermissions(
    _ModelPermissionsMethods[ProjectModelPermissions, ProjectModelPermissionsDeleted],
    _Viewed[ModelPermissionsWithRawResponse, ModelPermissionsWithStreamingResponse],
    SyncAPIResource,
):
    """Which models a project may use, as an allow or a deny list. A project without such a list may use all that the organization can. An update replaces the whole list."""

class AsyncModelPermissions(
    _ModelPermissionsMethods[
        _Awaited[ProjectModelPermissions],
        _Awaited[ProjectModelPermissionsDeleted],
    ],
    _Viewed[AsyncModelPermissionsWithRawResponse, AsyncModelPermissionsWithStreamingResponse],
    AsyncAPIResource,
): ...
