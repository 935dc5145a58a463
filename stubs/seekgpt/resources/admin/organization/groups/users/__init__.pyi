from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ......types.admin.organization.groups import (
    OrganizationGroupUser,
    UserCreateResponse,
    UserDeleteResponse,
    UserRetrieveResponse,
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

class _UsersMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Add a user to a group.

        Args:
            group_id: ID of the group.
            user_id: ID of the user to add.
        """
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch one member of a group.

        Args:
            user_id: ID of the user.
            group_id: ID of the group.
        """
    def list(
        self,
        group_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the members of a group, page by page.

        Args:
            group_id: ID of the group.
            after: Cursor: `next` of the page before.
            limit: Page size, up to 1000; 100 unless given.
            order: `asc` for ascending, `desc` (default) for descending order.
        """
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Take a user out of a group.

        Args:
            user_id: ID of the user to take out.
            group_id: ID of the group.
        """

@type_check_only
class UsersWithRawResponse(
    _UsersMethods[
        _Raw[UserCreateResponse],
        _Raw[UserRetrieveResponse],
        _Raw[SyncNextCursorPage[OrganizationGroupUser]],
        _Raw[UserDeleteResponse],
    ],
): ...

@type_check_only
class UsersWithStreamingResponse(
    _UsersMethods[
        _Streaming[UserCreateResponse],
        _Streaming[UserRetrieveResponse],
        _Streaming[SyncNextCursorPage[OrganizationGroupUser]],
        _Streaming[UserDeleteResponse],
    ],
): ...

@type_check_only
class AsyncUsersWithRawResponse(
    _UsersMethods[
        _AsyncRaw[UserCreateResponse],
        _AsyncRaw[UserRetrieveResponse],
        _AsyncRaw[AsyncNextCursorPage[OrganizationGroupUser]],
        _AsyncRaw[UserDeleteResponse],
    ],
): ...

@type_check_only
class AsyncUsersWithStreamingResponse(
    _UsersMethods[
        _AsyncStreaming[UserCreateResponse],
        _AsyncStreaming[UserRetrieveResponse],
        _AsyncStreaming[AsyncNextCursorPage[OrganizationGroupUser]],
        _AsyncStreaming[UserDeleteResponse],
    ],
): ...

class Users(
    _UsersMethods[
        UserCreateResponse,
        UserRetrieveResponse,
        SyncNextCursorPage[OrganizationGroupUser],
        UserDeleteResponse,
    ],
    _Viewed[UsersWithRawResponse, UsersWithStreamingResponse],
    SyncAPIResource,
):
    """The members of a group. A user has to be in the organization already (`organization.invites` brings people in) and then gets whatever roles the group holds."""

class AsyncUsers(
    _UsersMethods[
        _Awaited[UserCreateResponse],
        _Awaited[UserRetrieveResponse],
        AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]],
        _Awaited[UserDeleteResponse],
    ],
    _Viewed[AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse],
    AsyncAPIResource,
): ...
