from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from .....types.admin.organization import Role, RoleDeleteResponse
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

class _RolesMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a role for the organization.

        Args:
            permissions: Names of the permissions that the role gives.
            role_name: Name of the role, which no other has.
            description: What the role is for, in your words.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch an organization role.

        Args:
            role_id: ID of the role.
        """
    def update(
        self,
        role_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the name or permissions of an organization role.

        Args:
            role_id: ID of the role.
            description: New description.
            permissions: New list of permissions, in place of the old one.
            role_name: New name.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the organization's roles, page by page.

        Args:
            after: Cursor: `next` of the page before.
            limit: Page size, up to 1000; 1000 unless given.
            order: `asc` (default) for ascending, `desc` for descending order.
        """
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete an organization role.

        Args:
            role_id: ID of the role to remove.
        """

@type_check_only
class RolesWithRawResponse(
    _RolesMethods[_Raw[Role], _Raw[SyncNextCursorPage[Role]], _Raw[RoleDeleteResponse]],
): ...

@type_check_only
class RolesWithStreamingResponse(
    _RolesMethods[
        _Streaming[Role],
        _Streaming[SyncNextCursorPage[Role]],
        _Streaming[RoleDeleteResponse],
    ],
): ...

@type_check_only
class AsyncRolesWithRawResponse(
    _RolesMethods[
        _AsyncRaw[Role],
        _AsyncRaw[AsyncNextCursorPage[Role]],
        _AsyncRaw[RoleDeleteResponse],
    ],
): ...

@type_check_only
class AsyncRolesWithStreamingResponse(
    _RolesMethods[
        _AsyncStreaming[Role],
        _AsyncStreaming[AsyncNextCursorPage[Role]],
        _AsyncStreaming[RoleDeleteResponse],
    ],
): ...

class Roles(
    _RolesMethods[Role, SyncNextCursorPage[Role], RoleDeleteResponse],
    _Viewed[RolesWithRawResponse, RolesWithStreamingResponse],
    SyncAPIResource,
):
    """Roles that exist across the organization, each a set of permissions. Give them to people in `users.roles` and to groups in `groups.roles`. Those with `predefined_role` come with the API; a project defines its own in `projects.roles`."""

class AsyncRoles(
    _RolesMethods[
        _Awaited[Role],
        AsyncPaginator[Role, AsyncNextCursorPage[Role]],
        _Awaited[RoleDeleteResponse],
    ],
    _Viewed[AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse],
    AsyncAPIResource,
): ...
