from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from typing import Union, type_check_only
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import NotGiven, Omit
from ....._types import Body, Headers, Query, SequenceNotStr, TimeoutTypes
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization.organization_user import OrganizationUser
from .....types.admin.organization.user_delete_response import UserDeleteResponse
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)

__all__ = ["AsyncRoles", "AsyncUsers", "Roles", "Users"]

class Users(SyncAPIResource):
    """The people in the organization."""
    @property
    def roles(self) -> Roles:
        """The organization roles that a user holds."""
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> OrganizationUser:
        """Fetch one user of the organization.

        HTTP: `GET /organization/users/{user_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> OrganizationUser:
        """Change the organization role of a user.

        HTTP: `POST /organization/users/{user_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """List the organization's users, page by page.

        HTTP: `GET /organization/users`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> UserDeleteResponse:
        """Remove a user from the organization.

        HTTP: `DELETE /organization/users/{user_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class UsersWithRawResponse:
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[OrganizationUser]]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

@type_check_only
class UsersWithStreamingResponse:
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationUser]]: ...
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[OrganizationUser]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsers(AsyncAPIResource):
    """The people in the organization."""
    @property
    def roles(self) -> AsyncRoles:
        """The organization roles that a user holds."""
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> OrganizationUser:
        """Fetch one user of the organization.

        HTTP: `GET /organization/users/{user_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> OrganizationUser:
        """Change the organization role of a user.

        HTTP: `POST /organization/users/{user_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """List the organization's users, page by page.

        HTTP: `GET /organization/users`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> UserDeleteResponse:
        """Remove a user from the organization.

        HTTP: `DELETE /organization/users/{user_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncUsersWithRawResponse:
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    async def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    async def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[OrganizationUser]]: ...
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

@type_check_only
class AsyncUsersWithStreamingResponse:
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]]: ...
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Union[str, None, Omit] = ...,
        role: Union[str, None, Omit] = ...,
        role_id: Union[str, None, Omit] = ...,
        technical_level: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        emails: Union[SequenceNotStr[str], Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[
        AsyncAPIResponse[AsyncConversationCursorPage[OrganizationUser]]
    ]: ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
