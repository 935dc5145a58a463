from typing import Union, type_check_only
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import NotGiven, Omit
from ..._types import Body, Headers, Query, TimeoutTypes
from ...types.realtime.client_secret_create_params import ExpiresAfter, Session
from ...types.realtime.client_secret_create_response import ClientSecretCreateResponse

__all__ = ["AsyncClientSecrets", "ClientSecrets"]

class ClientSecrets(SyncAPIResource):
    """Make short-lived tokens with which a browser or phone may open a live session itself."""
    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        session: Union[Session, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ClientSecretCreateResponse:
        """Create a short-lived token for opening live sessions from a client app.

        HTTP: `POST /realtime/client_secrets`

        Args:
            expires_after: Lifetime: `anchor` `created_at` plus `seconds`, 10 to 7200, default 600.
            session: Settings of sessions opened with the token: for conversation or for transcription only.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class ClientSecretsWithRawResponse:
    def create(
        self,
        *,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        session: Union[Session, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ClientSecretCreateResponse]: ...

@type_check_only
class ClientSecretsWithStreamingResponse:
    def create(
        self,
        *,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        session: Union[Session, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ClientSecretCreateResponse]]: ...

class AsyncClientSecrets(AsyncAPIResource):
    """Make short-lived tokens with which a browser or phone may open a live session itself."""
    @property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...
    async def create(
        self,
        *,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        session: Union[Session, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ClientSecretCreateResponse:
        """Create a short-lived token for opening live sessions from a client app.

        HTTP: `POST /realtime/client_secrets`

        Args:
            expires_after: Lifetime: `anchor` `created_at` plus `seconds`, 10 to 7200, default 600.
            session: Settings of sessions opened with the token: for conversation or for transcription only.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncClientSecretsWithRawResponse:
    async def create(
        self,
        *,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        session: Union[Session, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ClientSecretCreateResponse]: ...

@type_check_only
class AsyncClientSecretsWithStreamingResponse:
    def create(
        self,
        *,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        session: Union[Session, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ClientSecretCreateResponse]]: ...
