from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
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

class _CredentialsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Union[Mapping[str, str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Put a credential into a vault.

        Args:
            vault_id: ID of the vault.
            auth: How to authenticate, with the secrets to keep; they are never shown again.
            name: Name, 1 to 256 bytes.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
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

        Args:
            credential_id: ID of the credential.
            vault_id: ID of the vault.
        """
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: Union[CredentialAuthRotateParam, Omit] = ...,
        metadata: Union[Mapping[str, str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the metadata or the secrets of a credential.

        Args:
            credential_id: ID of the credential to change.
            vault_id: ID of the vault.
            auth: New secrets for the way of authenticating that the credential has.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
        """
    def list(
        self,
        vault_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        metadata: Union[Mapping[str, str], Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[VaultStatusFilterParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the credentials of a vault, without their secrets, page by page.

        Args:
            vault_id: ID of the vault.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            metadata: Keep only those that carry all of these key-value pairs.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            status: Keep only those with this status, or one of these: `active`, `archived`. Both unless given.
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

        Args:
            credential_id: ID of the credential to remove.
            vault_id: ID of the vault.
        """

@type_check_only
class CredentialsWithRawResponse(
    _CredentialsMethods[
        _Raw[Credential],
        _Raw[SyncCursorPage[Credential]],
        _Raw[CredentialDeleted],
    ],
): ...

@type_check_only
class CredentialsWithStreamingResponse(
    _CredentialsMethods[
        _Streaming[Credential],
        _Streaming[SyncCursorPage[Credential]],
        _Streaming[CredentialDeleted],
    ],
): ...

@type_check_only
class AsyncCredentialsWithRawResponse(
    _CredentialsMethods[
        _AsyncRaw[Credential],
        _AsyncRaw[AsyncCursorPage[Credential]],
        _AsyncRaw[CredentialDeleted],
    ],
): ...

@type_check_only
class AsyncCredentialsWithStreamingResponse(
    _CredentialsMethods[
        _AsyncStreaming[Credential],
        _AsyncStreaming[AsyncCursorPage[Credential]],
        _AsyncStreaming[CredentialDeleted],
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
        _Awaited[Credential],
        AsyncPaginator[Credential, AsyncCursorPage[Credential]],
        _Awaited[CredentialDeleted],
    ],
    _Viewed[AsyncCredentialsWithRawResponse, AsyncCredentialsWithStreamingResponse],
    AsyncAPIResource,
): ...
