from typing import Generic, Union, type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.realtime import ClientSecretCreateResponse, _client_secret_create_params
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _ClientSecretsMethods(Generic[_R1]):
    def create(
        self,
        *,
        expires_after: Union[_client_secret_create_params.ExpiresAfter, Omit] = ...,
        session: Union[_client_secret_create_params.Session, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a short-lived token for opening live sessions from a client app.

        Args:
            expires_after: Lifetime: `anchor` `created_at` plus `seconds`, 10 to 7200, default 600.
            session: Settings of sessions opened with the token: for conversation or for transcription only.
        """

@type_check_only
class ClientSecretsWithRawResponse(_ClientSecretsMethods[_Raw[ClientSecretCreateResponse]]): ...

@type_check_only
class ClientSecretsWithStreamingResponse(
    _ClientSecretsMethods[_Streaming[ClientSecretCreateResponse]],
): ...

@type_check_only
class AsyncClientSecretsWithRawResponse(
    _ClientSecretsMethods[_AsyncRaw[ClientSecretCreateResponse]],
): ...

@type_check_only
class AsyncClientSecretsWithStreamingResponse(
    _ClientSecretsMethods[_AsyncStreaming[ClientSecretCreateResponse]],
): ...

class ClientSecrets(
    _ClientSecretsMethods[ClientSecretCreateResponse],
    _Viewed[ClientSecretsWithRawResponse, ClientSecretsWithStreamingResponse],
    SyncAPIResource,
):
    """Make short-lived tokens with which a browser or phone may open a live session itself. Your server makes the token and settles what the session may do, and your API key stays there. A token lasts ten minutes unless told otherwise; a session begun with it goes on."""

class AsyncClientSecrets(
    _ClientSecretsMethods[_Awaited[ClientSecretCreateResponse]],
    _Viewed[AsyncClientSecretsWithRawResponse, AsyncClientSecretsWithStreamingResponse],
    AsyncAPIResource,
): ...
