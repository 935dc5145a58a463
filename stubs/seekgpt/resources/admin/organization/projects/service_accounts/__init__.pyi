from .api_keys import APIKeys as APIKeys
from .api_keys import AsyncAPIKeys as AsyncAPIKeys
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import (
    ProjectServiceAccount,
    ServiceAccountCreateResponse,
    ServiceAccountDeleteResponse,
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
from .api_keys import (
    APIKeys,
    APIKeysWithRawResponse,
    APIKeysWithStreamingResponse,
    AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse,
)

class _ServiceAccountsMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        expires_in_seconds: Union[int, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a service account, by default with an API key.

        Args:
            project_id: ID of the project.
            name: Name of the account.
            create_service_account_only: Make the account alone, without default roles and without a key.
            expires_in_seconds: Lifetime of the first key in seconds; without it the key does not expire, if policies allow that.
        """
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch a service account.

        Args:
            service_account_id: ID of the account.
            project_id: ID of the project.
        """
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Change the name or role of a service account.

        Args:
            service_account_id: ID of the account.
            project_id: ID of the project.
            name: New name.
            role: New role in the project: `member` or `owner`.
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
    ) -> _R3:
        """List a project's service accounts, page by page.

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
        """
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Delete a service account.

        Args:
            service_account_id: ID of the account to remove.
            project_id: ID of the project.
        """

@type_check_only
class ServiceAccountsWithRawResponse(
    _ServiceAccountsMethods[
        _Raw[ServiceAccountCreateResponse],
        _Raw[ProjectServiceAccount],
        _Raw[SyncConversationCursorPage[ProjectServiceAccount]],
        _Raw[ServiceAccountDeleteResponse],
    ],
):
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...

@type_check_only
class ServiceAccountsWithStreamingResponse(
    _ServiceAccountsMethods[
        _Streaming[ServiceAccountCreateResponse],
        _Streaming[ProjectServiceAccount],
        _Streaming[SyncConversationCursorPage[ProjectServiceAccount]],
        _Streaming[ServiceAccountDeleteResponse],
    ],
):
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...

@type_check_only
class AsyncServiceAccountsWithRawResponse(
    _ServiceAccountsMethods[
        _AsyncRaw[ServiceAccountCreateResponse],
        _AsyncRaw[ProjectServiceAccount],
        _AsyncRaw[AsyncConversationCursorPage[ProjectServiceAccount]],
        _AsyncRaw[ServiceAccountDeleteResponse],
    ],
):
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...

@type_check_only
class AsyncServiceAccountsWithStreamingResponse(
    _ServiceAccountsMethods[
        _AsyncStreaming[ServiceAccountCreateResponse],
        _AsyncStreaming[ProjectServiceAccount],
        _AsyncStreaming[AsyncConversationCursorPage[ProjectServiceAccount]],
        _AsyncStreaming[ServiceAccountDeleteResponse],
    ],
):
    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...

class ServiceAccounts(
    _ServiceAccountsMethods[
        ServiceAccountCreateResponse,
        ProjectServiceAccount,
        SyncConversationCursorPage[ProjectServiceAccount],
        ServiceAccountDeleteResponse,
    ],
    _Viewed[ServiceAccountsWithRawResponse, ServiceAccountsWithStreamingResponse],
    SyncAPIResource,
):
    """Accounts for programs rather than people, within a project. Creating one also creates an API key, whose value is shown only then. An account stays when people leave, and its keys go when it is deleted."""
    @property
    def api_keys(self) -> APIKeys:
        """Further API keys of a service account, with the scopes you choose."""

class AsyncServiceAccounts(
    _ServiceAccountsMethods[
        _Awaited[ServiceAccountCreateResponse],
        _Awaited[ProjectServiceAccount],
        AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]],
        _Awaited[ServiceAccountDeleteResponse],
    ],
    _Viewed[AsyncServiceAccountsWithRawResponse, AsyncServiceAccountsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def api_keys(self) -> AsyncAPIKeys:
        """Further API keys of a service account, with the scopes you choose."""
