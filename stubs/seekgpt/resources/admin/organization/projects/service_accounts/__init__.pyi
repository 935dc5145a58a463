from .api_keys import ApiKeys as ApiKeys
from .api_keys import AsyncApiKeys as AsyncApiKeys
from typing import Union, type_check_only
from typing_extensions import Literal
from ......_http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import NotGiven, Omit
from ......_types import Body, Headers, Query, TimeoutTypes
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects.project_service_account import ProjectServiceAccount
from ......types.admin.organization.projects.service_account_create_response import (
    ServiceAccountCreateResponse,
)
from ......types.admin.organization.projects.service_account_delete_response import (
    ServiceAccountDeleteResponse,
)
from .api_keys import (
    ApiKeys,
    ApiKeysWithRawResponse,
    ApiKeysWithStreamingResponse,
    AsyncApiKeys,
    AsyncApiKeysWithRawResponse,
    AsyncApiKeysWithStreamingResponse,
)

__all__ = ["ApiKeys", "AsyncApiKeys", "AsyncServiceAccounts", "ServiceAccounts"]

class ServiceAccounts(SyncAPIResource):
    """Accounts for programs rather than people, within a project."""
    @property
    def api_keys(self) -> ApiKeys:
        """API keys that belong to a service account."""
    @property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ServiceAccountCreateResponse:
        """Create a service account, by default with an API key.

        HTTP: `POST /organization/projects/{project_id}/service_accounts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ProjectServiceAccount:
        """Fetch a service account.

        HTTP: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectServiceAccount:
        """Change the name or role of a service account.

        HTTP: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """List a project's service accounts, page by page.

        HTTP: `GET /organization/projects/{project_id}/service_accounts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account.

        HTTP: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class ServiceAccountsWithRawResponse:
    @property
    def api_keys(self) -> ApiKeysWithRawResponse: ...
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ServiceAccountCreateResponse]: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectServiceAccount]]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ServiceAccountDeleteResponse]: ...

@type_check_only
class ServiceAccountsWithStreamingResponse:
    @property
    def api_keys(self) -> ApiKeysWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectServiceAccount]]: ...
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ProjectServiceAccount]]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ServiceAccountDeleteResponse]]: ...

class AsyncServiceAccounts(AsyncAPIResource):
    """Accounts for programs rather than people, within a project."""
    @property
    def api_keys(self) -> AsyncApiKeys:
        """API keys that belong to a service account."""
    @property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ServiceAccountCreateResponse:
        """Create a service account, by default with an API key.

        HTTP: `POST /organization/projects/{project_id}/service_accounts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ProjectServiceAccount:
        """Fetch a service account.

        HTTP: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ProjectServiceAccount:
        """Change the name or role of a service account.

        HTTP: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List a project's service accounts, page by page.

        HTTP: `GET /organization/projects/{project_id}/service_accounts`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account.

        HTTP: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncServiceAccountsWithRawResponse:
    @property
    def api_keys(self) -> AsyncApiKeysWithRawResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ServiceAccountCreateResponse]: ...
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    async def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]: ...
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ServiceAccountDeleteResponse]: ...

@type_check_only
class AsyncServiceAccountsWithStreamingResponse:
    @property
    def api_keys(self) -> AsyncApiKeysWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Union[bool, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        role: Union[Literal["member", "owner"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[
        AsyncAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]
    ]: ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountDeleteResponse]]: ...
