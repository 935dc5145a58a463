from typing import Any, Coroutine, Generic, Union, type_check_only
from typing_extensions import Literal
from ......._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ......._runtime.resources import AsyncAPIResource, SyncAPIResource
from ......._sentinels import Omit
from ......._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .......pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from .......types.admin.organization.projects.groups import (
    RoleCreateResponse,
    RoleDeleteResponse,
    RoleListResponse,
    RoleRetrieveResponse,
)
from ......_answers import _R1, _R2, _R3, _R4, _Viewed

__all__ = ("AsyncRoles", "Roles")

class _RolesMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Give a group a role in a project.

        HTTP: `POST /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            role_id: ID of the role to give.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch one project role of a group.

        HTTP: `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role.
            project_id: ID of the project.
            group_id: ID of the group.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the project roles of a group, page by page.

        HTTP: `GET /projects/{project_id}/groups/{group_id}/roles`

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            after: Cursor: `next` of the page before.
            limit: Page size, up to 1000.
            order: `asc` for ascending, `desc` for descending order.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Take a project role away from a group.

        HTTP: `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`

        Args:
            role_id: ID of the role to take away.
            project_id: ID of the project.
            group_id: ID of the group.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class RolesWithRawResponse(
    _RolesMethods[
        LegacyAPIResponse[RoleCreateResponse],
        LegacyAPIResponse[RoleRetrieveResponse],
        LegacyAPIResponse[SyncNextCursorPage[RoleListResponse]],
        LegacyAPIResponse[RoleDeleteResponse],
    ],
): ...

@type_check_only
class RolesWithStreamingResponse(
    _RolesMethods[
        ResponseContextManager[APIResponse[RoleCreateResponse]],
        ResponseContextManager[APIResponse[RoleRetrieveResponse]],
        ResponseContextManager[APIResponse[SyncNextCursorPage[RoleListResponse]]],
        ResponseContextManager[APIResponse[RoleDeleteResponse]],
    ],
): ...

@type_check_only
class AsyncRolesWithRawResponse(
    _RolesMethods[
        Coroutine[Any, Any, LegacyAPIResponse[RoleCreateResponse]],
        Coroutine[Any, Any, LegacyAPIResponse[RoleRetrieveResponse]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncNextCursorPage[RoleListResponse]]],
        Coroutine[Any, Any, LegacyAPIResponse[RoleDeleteResponse]],
    ],
): ...

@type_check_only
class AsyncRolesWithStreamingResponse(
    _RolesMethods[
        AsyncResponseContextManager[AsyncAPIResponse[RoleCreateResponse]],
        AsyncResponseContextManager[AsyncAPIResponse[RoleRetrieveResponse]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[RoleListResponse]]],
        AsyncResponseContextManager[AsyncAPIResponse[RoleDeleteResponse]],
    ],
): ...

class Roles(
    _RolesMethods[
        RoleCreateResponse,
        RoleRetrieveResponse,
        SyncNextCursorPage[RoleListResponse],
        RoleDeleteResponse,
    ],
    _Viewed[RolesWithRawResponse, RolesWithStreamingResponse],
    SyncAPIResource,
):
    """The project roles that a group holds. They count in this project only and are defined in `projects.roles`. For roles that count everywhere see `organization.groups.roles`."""

class AsyncRoles(
    _RolesMethods[
        Coroutine[Any, Any, RoleCreateResponse],
        Coroutine[Any, Any, RoleRetrieveResponse],
        AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]],
        Coroutine[Any, Any, RoleDeleteResponse],
    ],
    _Viewed[AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse],
    AsyncAPIResource,
):
    """The project roles that a group holds. They count in this project only and are defined in `projects.roles`. For roles that count everywhere see `organization.groups.roles`."""
