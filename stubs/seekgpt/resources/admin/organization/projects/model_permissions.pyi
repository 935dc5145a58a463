from typing import Any, Coroutine, Generic, TypeVar, type_check_only
from typing_extensions import Literal
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....types.admin.organization.projects import (
    ProjectModelPermissions,
    ProjectModelPermissionsDeleted,
)

__all__ = ["AsyncModelPermissions", "ModelPermissions"]

class ModelPermissions(SyncAPIResource):
    """Which models a project may use, as an allow or a deny list. A project without such a list may use all that the organization can. An update replaces the whole list."""
    @property
    def with_raw_response(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> ProjectModelPermissions:
        """Fetch which models a project may use.

        HTTP: `GET /organization/projects/{project_id}/model_permissions`

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
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ProjectModelPermissions:
        """Set a project's allow or deny list of models.

        HTTP: `POST /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            mode: `allow_list`: only these models; `deny_list`: all but these.
            model_ids: Names of the models on the list.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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
    ) -> ProjectModelPermissionsDeleted:
        """Remove a project's list of models, so that none is barred by it.

        HTTP: `DELETE /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

class AsyncModelPermissions(AsyncAPIResource):
    """Which models a project may use, as an allow or a deny list. A project without such a list may use all that the organization can. An update replaces the whole list."""
    @property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> ProjectModelPermissions:
        """Fetch which models a project may use.

        HTTP: `GET /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    async def update(
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
    ) -> ProjectModelPermissions:
        """Set a project's allow or deny list of models.

        HTTP: `POST /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            mode: `allow_list`: only these models; `deny_list`: all but these.
            model_ids: Names of the models on the list.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ProjectModelPermissionsDeleted:
        """Remove a project's list of models, so that none is barred by it.

        HTTP: `DELETE /organization/projects/{project_id}/model_permissions`

        Args:
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

_R1 = TypeVar("_R1")
_R2 = TypeVar("_R2")

@type_check_only
class _ModelPermissionsViews(Generic[_R1, _R2]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1: ...
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
    ) -> _R1: ...
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2: ...

@type_check_only
class ModelPermissionsWithRawResponse(
    _ModelPermissionsViews[
        LegacyAPIResponse[ProjectModelPermissions],
        LegacyAPIResponse[ProjectModelPermissionsDeleted],
    ],
): ...

@type_check_only
class ModelPermissionsWithStreamingResponse(
    _ModelPermissionsViews[
        ResponseContextManager[APIResponse[ProjectModelPermissions]],
        ResponseContextManager[APIResponse[ProjectModelPermissionsDeleted]],
    ],
): ...

@type_check_only
class AsyncModelPermissionsWithRawResponse(
    _ModelPermissionsViews[
        Coroutine[Any, Any, LegacyAPIResponse[ProjectModelPermissions]],
        Coroutine[Any, Any, LegacyAPIResponse[ProjectModelPermissionsDeleted]],
    ],
): ...

@type_check_only
class AsyncModelPermissionsWithStreamingResponse(
    _ModelPermissionsViews[
        AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissions]],
        AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissionsDeleted]],
    ],
): ...
