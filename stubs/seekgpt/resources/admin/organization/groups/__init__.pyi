from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from .users import Users as Users
from .users import AsyncUsers as AsyncUsers
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from .....types.admin.organization import Group, GroupDeleteResponse, GroupUpdateResponse
from ...._answers import (
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
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from .users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)

class _GroupsMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        *,
        name: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a group.

        Args:
            name: Name of the group, 1 to 255 characters.
        """
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a group.

        Args:
            group_id: ID of the group.
        """
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Rename a group.

        Args:
            group_id: ID of the group.
            name: New name, 1 to 255 characters.
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
    ) -> _R3:
        """List groups, page by page.

        Args:
            after: Cursor: `next` of the page before.
            limit: Page size, up to 1000; 100 unless given.
            order: `asc` (default) for ascending, `desc` for descending order.
        """
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Delete a group.

        Args:
            group_id: ID of the group to remove.
        """

@type_check_only
class GroupsWithRawResponse(
    _GroupsMethods[
        _Raw[Group],
        _Raw[GroupUpdateResponse],
        _Raw[SyncNextCursorPage[Group]],
        _Raw[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...

@type_check_only
class GroupsWithStreamingResponse(
    _GroupsMethods[
        _Streaming[Group],
        _Streaming[GroupUpdateResponse],
        _Streaming[SyncNextCursorPage[Group]],
        _Streaming[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...

@type_check_only
class AsyncGroupsWithRawResponse(
    _GroupsMethods[
        _AsyncRaw[Group],
        _AsyncRaw[GroupUpdateResponse],
        _AsyncRaw[AsyncNextCursorPage[Group]],
        _AsyncRaw[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...

@type_check_only
class AsyncGroupsWithStreamingResponse(
    _GroupsMethods[
        _AsyncStreaming[Group],
        _AsyncStreaming[GroupUpdateResponse],
        _AsyncStreaming[AsyncNextCursorPage[Group]],
        _AsyncStreaming[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...

class Groups(
    _GroupsMethods[Group, GroupUpdateResponse, SyncNextCursorPage[Group], GroupDeleteResponse],
    _Viewed[GroupsWithRawResponse, GroupsWithStreamingResponse],
    SyncAPIResource,
):
    """Groups of users that receive roles together. Their members are under `groups.users`, their roles in the organization under `groups.roles`, and `projects.groups` lets a group into a project. Groups kept by a company directory (SCIM) are listed, too."""
    @property
    def roles(self) -> Roles:
        """The organization roles that a group holds."""
    @property
    def users(self) -> Users:
        """The members of a group."""

class AsyncGroups(
    _GroupsMethods[
        _Awaited[Group],
        _Awaited[GroupUpdateResponse],
        AsyncPaginator[Group, AsyncNextCursorPage[Group]],
        _Awaited[GroupDeleteResponse],
    ],
    _Viewed[AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def roles(self) -> AsyncRoles:
        """The organization roles that a group holds."""
    @property
    def users(self) -> AsyncUsers:
        """The members of a group."""
