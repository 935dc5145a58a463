from typing import Any, Coroutine, Generic, Union, type_check_only
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.realtime import (
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationSessionCreateRequestParam,
)
from .....types.realtime.translations import _client_secret_create_params
from ...._answers import _R1, _Viewed

__all__ = ("AsyncClientSecrets", "ClientSecrets")

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

        HTTP: `POST /realtime/translations/client_secrets`

        Args:
            session: Settings of sessions opened with the secret: model, and languages of input and output.
            expires_after: Lifetime of the secret; a session opened with it may go on longer.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ClientSecretsWithRawResponse(
    _ClientSecretsMethods[LegacyAPIResponse[RealtimeTranslationClientSecretCreateResponse]],
): ...

@type_check_only
class ClientSecretsWithStreamingResponse(
    _ClientSecretsMethods[
        ResponseContextManager[APIResponse[RealtimeTranslationClientSecretCreateResponse]]
    ],
): ...

@type_check_only
class AsyncClientSecretsWithRawResponse(
    _ClientSecretsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[RealtimeTranslationClientSecretCreateResponse]]
    ],
): ...

@type_check_only
class AsyncClientSecretsWithStreamingResponse(
    _ClientSecretsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[RealtimeTranslationClientSecretCreateResponse]]
    ],
): ...

class ClientSecrets(
    _ClientSecretsMethods[RealtimeTranslationClientSecretCreateResponse],
    _Viewed[ClientSecretsWithRawResponse, ClientSecretsWithStreamingResponse],
    SyncAPIResource,
):
    """Secrets with which a browser can open a translation session. They live shortly, and keep your API key on the server."""

class AsyncClientSecrets(
    _ClientSecretsMethods[Coroutine[Any, Any, RealtimeTranslationClientSecretCreateResponse]],
    _Viewed[AsyncClientSecretsWithRawResponse, AsyncClientSecretsWithStreamingResponse],
    AsyncAPIResource,
):
    """Secrets with which a browser can open a translation session. They live shortly, and keep your API key on the server."""
