from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from typing import Generic, Union, type_check_only
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import ProjectUser, UserDeleteResponse
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

class _UsersMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Union[str, None, Omit] = ...,
        user_id: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Give a member of the organization access to a project.

        Args:
            project_id: ID of the project.
            role: Role in the project: `owner` or `member`.
            email: E-mail address of the user to add; or give `user_id`.
            user_id: ID of the user to add; or give `email`.
        """
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one user of a project.

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
        """
    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a user's role in a project.

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role: New role in the project: `owner` or `member`.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the users of a project, page by page.

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
        """
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Take a user out of a project.

        Args:
            user_id: ID of the user to take out.
            project_id: ID of the project.
        """

@type_check_only
class UsersWithRawResponse(
    _UsersMethods[
        _Raw[ProjectUser],
        _Raw[SyncConversationCursorPage[ProjectUser]],
        _Raw[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithRawResponse: ...

@type_check_only
class UsersWithStreamingResponse(
    _UsersMethods[
        _Streaming[ProjectUser],
        _Streaming[SyncConversationCursorPage[ProjectUser]],
        _Streaming[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithStreamingResponse: ...

@type_check_only
class AsyncUsersWithRawResponse(
    _UsersMethods[
        _AsyncRaw[ProjectUser],
        _AsyncRaw[AsyncConversationCursorPage[ProjectUser]],
        _AsyncRaw[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...

@type_check_only
class AsyncUsersWithStreamingResponse(
    _UsersMethods[
        _AsyncStreaming[ProjectUser],
        _AsyncStreaming[AsyncConversationCursorPage[ProjectUser]],
        _AsyncStreaming[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...

class Users(
    _UsersMethods[ProjectUser, SyncConversationCursorPage[ProjectUser], UserDeleteResponse],
    _Viewed[UsersWithRawResponse, UsersWithStreamingResponse],
    SyncAPIResource,
):
    """The people who have access to a project, as `owner` or `member`. Only members of the organization can be added; others are first invited through `organization.invites`. Further roles are given in `projects.users.roles`."""
    @property
    def roles(self) -> Roles:
        """The project roles that a user holds."""

class AsyncUsers(
    _UsersMethods[
        _Awaited[ProjectUser],
        AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]],
        _Awaited[UserDeleteResponse],
    ],
    _Viewed[AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def roles(self) -> AsyncRoles:
        """The project roles that a user holds."""
