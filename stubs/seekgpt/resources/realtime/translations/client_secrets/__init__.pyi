from typing import Generic, Union, type_check_only
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.realtime import (
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationSessionCreateRequestParam,
)
from .....types.realtime.translations import _client_secret_create_params
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _ClientSecretsMethods(Generic[_R1]):
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: Union[_client_secret_create_params.ExpiresAfter, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Make a short-lived secret for a translation session.

        Args:
            session: Settings of sessions opened with the secret: model, and languages of input and output.
            expires_after: Lifetime of the secret; a session opened with it may go on longer.
        """

@type_check_only
class ClientSecretsWithRawResponse(
    _ClientSecretsMethods[_Raw[RealtimeTranslationClientSecretCreateResponse]],
): ...

@type_check_only
class ClientSecretsWithStreamingResponse(
    _ClientSecretsMethods[_Streaming[RealtimeTranslationClientSecretCreateResponse]],
): ...

@type_check_only
class AsyncClientSecretsWithRawResponse(
    _ClientSecretsMethods[_AsyncRaw[RealtimeTranslationClientSecretCreateResponse]],
): ...

@type_check_only
class AsyncClientSecretsWithStreamingResponse(
    _ClientSecretsMethods[_AsyncStreaming[RealtimeTranslationClientSecretCreateResponse]],
): ...

class ClientSecrets(
    _ClientSecretsMethods[RealtimeTranslationClientSecretCreateResponse],
    _Viewed[ClientSecretsWithRawResponse, ClientSecretsWithStreamingResponse],
    SyncAPIResource,
):
    """Secrets with which a browser can open a translation session. They live shortly, and keep your API key on the server."""

class AsyncClientSecrets(
    _ClientSecretsMethods[_Awaited[RealtimeTranslationClientSecretCreateResponse]],
    _Viewed[AsyncClientSecretsWithRawResponse, AsyncClientSecretsWithStreamingResponse],
    AsyncAPIResource,
): ...
