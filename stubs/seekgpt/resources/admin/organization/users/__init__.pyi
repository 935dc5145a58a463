from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from typing import Any, Coroutine, Generic, Union, type_check_only
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization import OrganizationUser, UserDeleteResponse
from ...._answers import _R1, _R2, _R3, _Viewed
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

        HTTP: `GET /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `POST /organization/users/{user_id}`

        Args:
            user_id: ID of the user.
            developer_persona: Note on what kind of developer the user is.
            role: New role in the organization: `owner` or `reader`.
            role_id: ID of the role to give.
            technical_level: Note on how technical the user is.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /organization/users`

        Args:
            after: Cursor: start right after the item with this ID.
            emails: Keep only users with these e-mail addresses.
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
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a user from the organization.

        HTTP: `DELETE /organization/users/{user_id}`

        Args:
            user_id: ID of the user to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class UsersWithRawResponse(
    _UsersMethods[
        LegacyAPIResponse[OrganizationUser],
        LegacyAPIResponse[SyncConversationCursorPage[OrganizationUser]],
        LegacyAPIResponse[UserDeleteResponse],
    ],
):
    @property
    def roles(self) -> RolesWithRawResponse: ...

@type_check_only
class UsersWithStreamingResponse(
    _UsersMethods[
        ResponseContextManager[APIResponse[OrganizationUser]],
        ResponseContextManager[APIResponse[SyncConversationCursorPage[OrganizationUser]]],
        ResponseContextManager[APIResponse[UserDeleteResponse]],
    ],
):
    @property
    def roles(self) -> RolesWithStreamingResponse: ...

@type_check_only
class AsyncUsersWithRawResponse(
    _UsersMethods[
        Coroutine[Any, Any, LegacyAPIResponse[OrganizationUser]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncConversationCursorPage[OrganizationUser]]],
        Coroutine[Any, Any, LegacyAPIResponse[UserDeleteResponse]],
    ],
):
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...

@type_check_only
class AsyncUsersWithStreamingResponse(
    _UsersMethods[
        AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]],
        AsyncResponseContextManager[
            AsyncAPIResponse[AsyncConversationCursorPage[OrganizationUser]]
        ],
        AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]],
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
        Coroutine[Any, Any, OrganizationUser],
        AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]],
        Coroutine[Any, Any, UserDeleteResponse],
    ],
    _Viewed[AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse],
    AsyncAPIResource,
):
    """The people in the organization, as `owner` or `reader`. New ones come in through `invites`. Removing somebody here takes all projects away as well; further roles are given in `users.roles`."""
    @property
    def roles(self) -> AsyncRoles:
        """The organization roles that a user holds, besides those that come with a group."""
