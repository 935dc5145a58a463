from typing import Generic, Union, type_check_only
from ......._runtime.resources import AsyncAPIResource, SyncAPIResource
from ......._sentinels import Omit
from ......._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .......types.admin.organization.projects.service_accounts import APIKeyCreateResponse
from ......_answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _APIKeysMethods(Generic[_R1]):
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: Union[str, Omit] = ...,
        scopes: Union[SequenceNotStr[str], Omit] = ...,
        expires_in_seconds: Union[int, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create another key for a service account.

        Args:
            service_account_id: ID of the account.
            project_id: ID of the project.
            name: Name of the key.
            scopes: What the key may do, by the names of scopes.
            expires_in_seconds: Lifetime of the key in seconds.
        """

@type_check_only
class APIKeysWithRawResponse(_APIKeysMethods[_Raw[APIKeyCreateResponse]]): ...

@type_check_only
class APIKeysWithStreamingResponse(_APIKeysMethods[_Streaming[APIKeyCreateResponse]]): ...

@type_check_only
class AsyncAPIKeysWithRawResponse(_APIKeysMethods[_AsyncRaw[APIKeyCreateResponse]]): ...

@type_check_only
class AsyncAPIKeysWithStreamingResponse(_APIKeysMethods[_AsyncStreaming[APIKeyCreateResponse]]): ...

class APIKeys(
    _APIKeysMethods[APIKeyCreateResponse],
    _Viewed[APIKeysWithRawResponse, APIKeysWithStreamingResponse],
    SyncAPIResource,
):
    """Further API keys of a service account, with the scopes you choose. The first one comes with the account, in `service_accounts.create`. To look at keys that exist, use `projects.api_keys`."""

class AsyncAPIKeys(
    _APIKeysMethods[_Awaited[APIKeyCreateResponse]],
    _Viewed[AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse],
    AsyncAPIResource,
): ...
