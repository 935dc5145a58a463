from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ......types.admin.organization.projects import GroupDeleteResponse, ProjectGroup
from ....._answers import (
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
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)

class _GroupsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Let a group into a project, with a role.

        Args:
            project_id: ID of the project.
            group_id: ID of the group to let in.
            role: ID of the project role that the group gets.
        """
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Union[Literal["group", "tenant_group"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one group that has access to a project.

        Args:
            group_id: ID of the group.
            project_id: ID of the project.
            group_type: Kind of group: `group` (default) or `tenant_group`.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the groups with access to a project, page by page.

        Args:
            project_id: ID of the project.
            after: Cursor: `next` of the page before.
            limit: Page size, up to 100; 20 unless given.
            order: `asc` (default) for ascending, `desc` for descending order.
        """
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Take a group out of a project.

        Args:
            group_id: ID of the group to take out.
            project_id: ID of the project.
        """

@type_check_only
class GroupsWithRawResponse(
    _GroupsMethods[
        _Raw[ProjectGroup],
        _Raw[SyncNextCursorPage[ProjectGroup]],
        _Raw[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithRawResponse: ...

@type_check_only
class GroupsWithStreamingResponse(
    _GroupsMethods[
        _Streaming[ProjectGroup],
        _Streaming[SyncNextCursorPage[ProjectGroup]],
        _Streaming[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithStreamingResponse: ...

@type_check_only
class AsyncGroupsWithRawResponse(
    _GroupsMethods[
        _AsyncRaw[ProjectGroup],
        _AsyncRaw[AsyncNextCursorPage[ProjectGroup]],
        _AsyncRaw[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...

@type_check_only
class AsyncGroupsWithStreamingResponse(
    _GroupsMethods[
        _AsyncStreaming[ProjectGroup],
        _AsyncStreaming[AsyncNextCursorPage[ProjectGroup]],
        _AsyncStreaming[GroupDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...

class Groups(
    _GroupsMethods[ProjectGroup, SyncNextCursorPage[ProjectGroup], GroupDeleteResponse],
    _Viewed[GroupsWithRawResponse, GroupsWithStreamingResponse],
    SyncAPIResource,
):
    """Groups whose members may work in a project, each with a role there. The groups are made and filled under `organization.groups`; taking one out of the project leaves the group as it is. More roles are given in `projects.groups.roles`."""
    @property
    def roles(self) -> Roles:
        """The project roles that a group holds."""

class AsyncGroups(
    _GroupsMethods[
        _Awaited[ProjectGroup],
        AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]],
        _Awaited[GroupDeleteResponse],
    ],
    _Viewed[AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def roles(self) -> AsyncRoles:
        """The project roles that a group holds."""
