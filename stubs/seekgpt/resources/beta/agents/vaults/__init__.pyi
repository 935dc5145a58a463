from .credentials import Credentials as Credentials
from .credentials import AsyncCredentials as AsyncCredentials
from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.agents import Vault, VaultDeleted, VaultStatusFilterParam
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
from .credentials import (
    AsyncCredentials,
    AsyncCredentialsWithRawResponse,
    AsyncCredentialsWithStreamingResponse,
    Credentials,
    CredentialsWithRawResponse,
    CredentialsWithStreamingResponse,
)

class _VaultsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Make a vault for credentials.

        Args:
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: Name, 1 to 256 bytes.
        """
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a vault.

        Args:
            vault_id: ID of the vault.
        """
    def update(
        self,
        vault_id: str,
        *,
        metadata: Union[Mapping[str, str], Omit] = ...,
        name: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the name or the metadata of a vault.

        Args:
            vault_id: ID of the vault to change.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: New name, 1 to 256 bytes.
        """
    def list(
        self,
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
        """List vaults, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            metadata: Keep only those that carry all of these key-value pairs.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            status: Keep only those with this status, or one of these: `active`, `archived`. Both unless given.
        """
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a vault, and all credentials in it.

        Args:
            vault_id: ID of the vault to remove.
        """

@type_check_only
class VaultsWithRawResponse(
    _VaultsMethods[_Raw[Vault], _Raw[SyncCursorPage[Vault]], _Raw[VaultDeleted]],
):
    @property
    def credentials(self) -> CredentialsWithRawResponse: ...

@type_check_only
class VaultsWithStreamingResponse(
    _VaultsMethods[_Streaming[Vault], _Streaming[SyncCursorPage[Vault]], _Streaming[VaultDeleted]],
):
    @property
    def credentials(self) -> CredentialsWithStreamingResponse: ...

@type_check_only
class AsyncVaultsWithRawResponse(
    _VaultsMethods[_AsyncRaw[Vault], _AsyncRaw[AsyncCursorPage[Vault]], _AsyncRaw[VaultDeleted]],
):
    @property
    def credentials(self) -> AsyncCredentialsWithRawResponse: ...

@type_check_only
class AsyncVaultsWithStreamingResponse(
    _VaultsMethods[
        _AsyncStreaming[Vault],
        _AsyncStreaming[AsyncCursorPage[Vault]],
        _AsyncStreaming[VaultDeleted],
    ],
):
    @property
    def credentials(self) -> AsyncCredentialsWithStreamingResponse: ...

class Vaults(
    _VaultsMethods[Vault, SyncCursorPage[Vault], VaultDeleted],
    _Viewed[VaultsWithRawResponse, VaultsWithStreamingResponse],
    SyncAPIResource,
):
    """Places for credentials that agents use and nobody sees. A session or environment gets the IDs of those it may open."""
    @property
    def credentials(self) -> Credentials:
        """The credentials in a vault."""

class AsyncVaults(
    _VaultsMethods[
        _Awaited[Vault],
        AsyncPaginator[Vault, AsyncCursorPage[Vault]],
        _Awaited[VaultDeleted],
    ],
    _Viewed[AsyncVaultsWithRawResponse, AsyncVaultsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def credentials(self) -> AsyncCredentials:
        """The credentials in a vault."""
