from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from typing import Generic, Union, type_check_only
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization import OrganizationUser, UserDeleteResponse
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
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)

class _UsersMethods(Generic[_R1, _R2, _R3]):
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one user of the organization.

        Args:
            user_id: ID of the user.
        """
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the organization role of a user.

        Args:
            user_id: ID of the user.
            developer_persona: Note on what kind of developer the user is.
            role: New role in the organization: `owner` or `reader`.
            role_id: ID of the role to give.
            technical_level: Note on how technical the user is.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the organization's users, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            emails: Keep only users with these e-mail addresses.
            limit: Page size, 1 to 100; 20 unless given.
        """
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a user from the organization.

        Args:
            user_id: ID of the user to remove.
        """

@type_check_only
class UsersWithRawResponse(
    _UsersMethods[
        _Raw[OrganizationUser],
        _Raw[SyncConversationCursorPage[OrganizationUser]],
        _Raw[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithRawResponse: ...

@type_check_only
class UsersWithStreamingResponse(
    _UsersMethods[
        _Streaming[OrganizationUser],
        _Streaming[SyncConversationCursorPage[OrganizationUser]],
        _Streaming[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithStreamingResponse: ...

@type_check_only
class AsyncUsersWithRawResponse(
    _UsersMethods[
        _AsyncRaw[OrganizationUser],
        _AsyncRaw[AsyncConversationCursorPage[OrganizationUser]],
        _AsyncRaw[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...

@type_check_only
class AsyncUsersWithStreamingResponse(
    _UsersMethods[
        _AsyncStreaming[OrganizationUser],
        _AsyncStreaming[AsyncConversationCursorPage[OrganizationUser]],
        _AsyncStreaming[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...

class Users(
    _UsersMethods[
        OrganizationUser,
        SyncConversationCursorPage[OrganizationUser],
        UserDeleteResponse,
    ],
    _Viewed[UsersWithRawResponse, UsersWithStreamingResponse],
    SyncAPIResource,
):
    """The people in the organization, as `owner` or `reader`. New ones come in through `invites`. Removing somebody here takes all projects away as well; further roles are given in `users.roles`."""
    @property
    def roles(self) -> Roles:
        """The organization roles that a user holds, besides those that come with a group."""

class AsyncUsers(
    _UsersMethods[
        _Awaited[OrganizationUser],
        AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]],
        _Awaited[UserDeleteResponse],
    ],
    _Viewed[AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def roles(self) -> AsyncRoles:
        """The organization roles that a user holds, besides those that come with a group."""
