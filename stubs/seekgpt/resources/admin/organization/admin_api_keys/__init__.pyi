from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.admin.organization import (
    AdminAPIKey,
    AdminAPIKeyCreateResponse,
    AdminAPIKeyDeleteResponse,
)
from ...._answers import (
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

class _AdminAPIKeysMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create an admin API key; its value is shown only this once.

        Args:
            name: Name of the key.
            expires_in_seconds: Lifetime in seconds, 1 to 31536000 (a year); without it the key does not expire.
        """
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch the facts about an admin API key.

        Args:
            key_id: ID of the key.
        """
    def list(
        self,
        *,
        after: Union[str, None, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List admin API keys, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            order: Sort by creation time: `asc` (default) for oldest first, `desc` for newest first.
        """
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Revoke an admin API key.

        Args:
            key_id: ID of the key to revoke.
        """

@type_check_only
class AdminAPIKeysWithRawResponse(
    _AdminAPIKeysMethods[
        _Raw[AdminAPIKeyCreateResponse],
        _Raw[AdminAPIKey],
        _Raw[SyncCursorPage[AdminAPIKey]],
        _Raw[AdminAPIKeyDeleteResponse],
    ],
): ...

@type_check_only
class AdminAPIKeysWithStreamingResponse(
    _AdminAPIKeysMethods[
        _Streaming[AdminAPIKeyCreateResponse],
        _Streaming[AdminAPIKey],
        _Streaming[SyncCursorPage[AdminAPIKey]],
        _Streaming[AdminAPIKeyDeleteResponse],
    ],
): ...

@type_check_only
class AsyncAdminAPIKeysWithRawResponse(
    _AdminAPIKeysMethods[
        _AsyncRaw[AdminAPIKeyCreateResponse],
        _AsyncRaw[AdminAPIKey],
        _AsyncRaw[AsyncCursorPage[AdminAPIKey]],
        _AsyncRaw[AdminAPIKeyDeleteResponse],
    ],
): ...

@type_check_only
class AsyncAdminAPIKeysWithStreamingResponse(
    _AdminAPIKeysMethods[
        _AsyncStreaming[AdminAPIKeyCreateResponse],
        _AsyncStreaming[AdminAPIKey],
        _AsyncStreaming[AsyncCursorPage[AdminAPIKey]],
        _AsyncStreaming[AdminAPIKeyDeleteResponse],
    ],
): ...

class AdminAPIKeys(
    _AdminAPIKeysMethods[
        AdminAPIKeyCreateResponse,
        AdminAPIKey,
        SyncCursorPage[AdminAPIKey],
        AdminAPIKeyDeleteResponse,
    ],
    _Viewed[AdminAPIKeysWithRawResponse, AdminAPIKeysWithStreamingResponse],
    SyncAPIResource,
):
    """Keys with which programs administer the organization. They open the calls under `admin` and no others; what asks models is under `projects.api_keys`. The value of a key is shown once, when it is created."""

class AsyncAdminAPIKeys(
    _AdminAPIKeysMethods[
        _Awaited[AdminAPIKeyCreateResponse],
        _Awaited[AdminAPIKey],
        AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]],
        _Awaited[AdminAPIKeyDeleteResponse],
    ],
    _Viewed[AsyncAdminAPIKeysWithRawResponse, AsyncAdminAPIKeysWithStreamingResponse],
    AsyncAPIResource,
): ...
