from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ......types.admin.organization.users import (
    RoleCreateResponse,
    RoleDeleteResponse,
    RoleListResponse,
    RoleRetrieveResponse,
)
from ....._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _Raw,
    _Streaming,
    _Viewed,
)

class _RolesMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Give a user an organization role.

        Args:
            user_id: ID of the user.
            role_id: ID of the role to give.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch one organization role of a user.

        Args:
            role_id: ID of the role.
            user_id: ID of the user.
        """
    def list(
        self,
        user_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the organization roles of a user, page by page.

        Args:
            user_id: ID of the user.
            after: Cursor: `next` of the page before.
            limit: Page size, up to 1000.
            order: `asc` for ascending, `desc` for descending order.
        """
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Take an organization role away from a user.

        Args:
            role_id: ID of the role to take away.
            user_id: ID of the user.
        """

@type_check_only
class RolesWithRawResponse(
    _RolesMethods[
        _Raw[RoleCreateResponse],
        _Raw[RoleRetrieveResponse],
        _Raw[SyncNextCursorPage[RoleListResponse]],
        _Raw[RoleDeleteResponse],
    ],
): ...

@type_check_only
class RolesWithStreamingResponse(
    _RolesMethods[
        _Streaming[RoleCreateResponse],
        _Streaming[RoleRetrieveResponse],
        _Streaming[SyncNextCursorPage[RoleListResponse]],
        _Streaming[RoleDeleteResponse],
    ],
): ...

@type_check_only
class AsyncRolesWithRawResponse(
    _RolesMethods[
        _AsyncRaw[RoleCreateResponse],
        _AsyncRaw[RoleRetrieveResponse],
        _AsyncRaw[AsyncNextCursorPage[RoleListResponse]],
        _AsyncRaw[RoleDeleteResponse],
    ],
): ...

@type_check_only
class AsyncRolesWithStreamingResponse(
    _RolesMethods[
        _AsyncStreaming[RoleCreateResponse],
        _AsyncStreaming[RoleRetrieveResponse],
        _AsyncStreaming[AsyncNextCursorPage[RoleListResponse]],
        _AsyncStreaming[RoleDeleteResponse],
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
    """The organization roles that a user holds, besides those that come with a group. The roles themselves are defined in `organization.roles`; for roles within one project see `projects.users.roles`."""

class AsyncRoles(
    _RolesMethods[
        _Awaited[RoleCreateResponse],
        _Awaited[RoleRetrieveResponse],
        AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]],
        _Awaited[RoleDeleteResponse],
    ],
    _Viewed[AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse],
    AsyncAPIResource,
): ...
