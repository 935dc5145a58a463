from typing import Any, Coroutine, Dict, Generic, Union, type_check_only
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
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta.agents import VaultStatusFilterParam
from ......types.beta.agents.vaults import (
    Credential,
    CredentialAuthCreateParam,
    CredentialAuthRotateParam,
    CredentialDeleted,
)
from ....._answers import _R1, _R2, _R3, _Viewed

__all__ = ("AsyncCredentials", "Credentials")

class _CredentialsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Union[Dict[str, str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Put a credential into a vault.

        HTTP: `POST /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            auth: How to authenticate, with the secrets to keep; they are never shown again.
            name: Name, 1 to 256 bytes.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about a credential, without its secrets.

        HTTP: `GET /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: Union[CredentialAuthRotateParam, Omit] = ...,
        metadata: Union[Dict[str, str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the metadata or the secrets of a credential.

        HTTP: `POST /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential to change.
            vault_id: ID of the vault.
            auth: New secrets for the way of authenticating that the credential has.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def list(
        self,
        vault_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        metadata: Union[Dict[str, str], Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[VaultStatusFilterParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the credentials of a vault, without their secrets, page by page.

        HTTP: `GET /vaults/{vault_id}/credentials`

        Args:
            vault_id: ID of the vault.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            metadata: Keep only those that carry all of these key-value pairs.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            status: Keep only those with this status, or one of these: `active`, `archived`. Both unless given.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a credential.

        HTTP: `DELETE /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            credential_id: ID of the credential to remove.
            vault_id: ID of the vault.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class CredentialsWithRawResponse(
    _CredentialsMethods[
        LegacyAPIResponse[Credential],
        LegacyAPIResponse[SyncCursorPage[Credential]],
        LegacyAPIResponse[CredentialDeleted],
    ],
): ...

@type_check_only
class CredentialsWithStreamingResponse(
    _CredentialsMethods[
        ResponseContextManager[APIResponse[Credential]],
        ResponseContextManager[APIResponse[SyncCursorPage[Credential]]],
        ResponseContextManager[APIResponse[CredentialDeleted]],
    ],
): ...

@type_check_only
class AsyncCredentialsWithRawResponse(
    _CredentialsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[Credential]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[Credential]]],
        Coroutine[Any, Any, LegacyAPIResponse[CredentialDeleted]],
    ],
): ...

@type_check_only
class AsyncCredentialsWithStreamingResponse(
    _CredentialsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[Credential]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Credential]]],
        AsyncResponseContextManager[AsyncAPIResponse[CredentialDeleted]],
    ],
): ...

class Credentials(
    _CredentialsMethods[Credential, SyncCursorPage[Credential], CredentialDeleted],
    _Viewed[CredentialsWithRawResponse, CredentialsWithStreamingResponse],
    SyncAPIResource,
):
    """The credentials in a vault. Secrets go in and never come out; what can be read is what a credential is for."""

class AsyncCredentials(
    _CredentialsMethods[
        Coroutine[Any, Any, Credential],
        AsyncPaginator[Credential, AsyncCursorPage[Credential]],
        Coroutine[Any, Any, CredentialDeleted],
    ],
    _Viewed[AsyncCredentialsWithRawResponse, AsyncCredentialsWithStreamingResponse],
    AsyncAPIResource,
):
    """The credentials in a vault. Secrets go in and never come out; what can be read is what a credential is for."""
