from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from typing import Any, Coroutine, Generic, Union, type_check_only
from ......_http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import ProjectUser, UserDeleteResponse
from ....._answers import _R1, _R2, _R3, _Viewed
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)

__all__ = ("AsyncRoles", "AsyncUsers", "Roles", "Users")

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

        HTTP: `POST /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            role: Role in the project: `owner` or `member`.
            email: E-mail address of the user to add; or give `user_id`.
            user_id: ID of the user to add; or give `email`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `POST /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user.
            project_id: ID of the project.
            role: New role in the project: `owner` or `member`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /organization/projects/{project_id}/users`

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `DELETE /organization/projects/{project_id}/users/{user_id}`

        Args:
            user_id: ID of the user to take out.
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class UsersWithRawResponse(
    _UsersMethods[
        LegacyAPIResponse[ProjectUser],
        LegacyAPIResponse[SyncConversationCursorPage[ProjectUser]],
        LegacyAPIResponse[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithRawResponse: ...

@type_check_only
class UsersWithStreamingResponse(
    _UsersMethods[
        ResponseContextManager[APIResponse[ProjectUser]],
        ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectUser]]],
        ResponseContextManager[APIResponse[UserDeleteResponse]],
    ],
):
    @property
    def roles(self) -> RolesWithStreamingResponse: ...

@type_check_only
class AsyncUsersWithRawResponse(
    _UsersMethods[
        Coroutine[Any, Any, LegacyAPIResponse[ProjectUser]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncConversationCursorPage[ProjectUser]]],
        Coroutine[Any, Any, LegacyAPIResponse[UserDeleteResponse]],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...

@type_check_only
class AsyncUsersWithStreamingResponse(
    _UsersMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectUser]]],
        AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]],
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
        Coroutine[Any, Any, ProjectUser],
        AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]],
        Coroutine[Any, Any, UserDeleteResponse],
    ],
    _Viewed[AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse],
    AsyncAPIResource,
):
    """The people who have access to a project, as `owner` or `member`. Only members of the organization can be added; others are first invited through `organization.invites`. Further roles are given in `projects.users.roles`."""
    @property
    def roles(self) -> AsyncRoles:
        """The project roles that a user holds."""
