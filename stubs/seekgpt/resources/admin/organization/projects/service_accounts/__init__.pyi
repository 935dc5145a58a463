from .api_keys import APIKeys as APIKeys
from .api_keys import AsyncAPIKeys as AsyncAPIKeys
from typing import Any, Coroutine, Generic, Union, type_check_only
from typing_extensions import Literal
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
from ......types.admin.organization.projects import (
    ProjectServiceAccount,
    ServiceAccountCreateResponse,
    ServiceAccountDeleteResponse,
)
from ....._answers import _R1, _R2, _R3, _R4, _Viewed
from .api_keys import (
    APIKeys,
    APIKeysWithRawResponse,
    APIKeysWithStreamingResponse,
    AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse,
)

__all__ = ("APIKeys", "AsyncAPIKeys", "AsyncServiceAccounts", "ServiceAccounts")

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

        HTTP: `POST /organization/projects/{project_id}/service_accounts`

        Args:
            project_id: ID of the project.
            name: Name of the account.
            create_service_account_only: Make the account alone, without default roles and without a key.
            expires_in_seconds: Lifetime of the first key in seconds; without it the key does not expire, if policies allow that.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the account.
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the account.
            project_id: ID of the project.
            name: New name.
            role: New role in the project: `member` or `owner`.
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
    ) -> _R3:
        """List a project's service accounts, page by page.

        HTTP: `GET /organization/projects/{project_id}/service_accounts`

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

        HTTP: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            service_account_id: ID of the account to remove.
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ServiceAccountsWithRawResponse(
    _ServiceAccountsMethods[
        LegacyAPIResponse[ServiceAccountCreateResponse],
        LegacyAPIResponse[ProjectServiceAccount],
        LegacyAPIResponse[SyncConversationCursorPage[ProjectServiceAccount]],
        LegacyAPIResponse[ServiceAccountDeleteResponse],
    ],
):
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...

@type_check_only
class ServiceAccountsWithStreamingResponse(
    _ServiceAccountsMethods[
        ResponseContextManager[APIResponse[ServiceAccountCreateResponse]],
        ResponseContextManager[APIResponse[ProjectServiceAccount]],
        ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectServiceAccount]]],
        ResponseContextManager[APIResponse[ServiceAccountDeleteResponse]],
    ],
):
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...

@type_check_only
class AsyncServiceAccountsWithRawResponse(
    _ServiceAccountsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[ServiceAccountCreateResponse]],
        Coroutine[Any, Any, LegacyAPIResponse[ProjectServiceAccount]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]],
        Coroutine[Any, Any, LegacyAPIResponse[ServiceAccountDeleteResponse]],
    ],
):
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...

@type_check_only
class AsyncServiceAccountsWithStreamingResponse(
    _ServiceAccountsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountCreateResponse]],
        AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]],
        AsyncResponseContextManager[
            AsyncAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]
        ],
        AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountDeleteResponse]],
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
        Coroutine[Any, Any, ServiceAccountCreateResponse],
        Coroutine[Any, Any, ProjectServiceAccount],
        AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]],
        Coroutine[Any, Any, ServiceAccountDeleteResponse],
    ],
    _Viewed[AsyncServiceAccountsWithRawResponse, AsyncServiceAccountsWithStreamingResponse],
    AsyncAPIResource,
):
    """Accounts for programs rather than people, within a project. Creating one also creates an API key, whose value is shown only then. An account stays when people leave, and its keys go when it is deleted."""
    @property
    def api_keys(self) -> AsyncAPIKeys:
        """Further API keys of a service account, with the scopes you choose."""
