from typing import Union, type_check_only
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import NotGiven, Omit
from ...._types import Body, Headers, Query, TimeoutTypes
from ....types.beta.chatkit.chat_session import ChatSession
from ....types.beta.chatkit.chat_session_chatkit_configuration_param import (
    ChatSessionChatKitConfigurationParam,
)
from ....types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from ....types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from ....types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["AsyncSessions", "Sessions"]

class Sessions(SyncAPIResource):
    """Sessions that let an end user's browser talk to a ChatKit workflow."""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ChatSession:
        """Open a ChatKit session for an end user.

        HTTP: `POST /chatkit/sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ChatSession:
        """End a ChatKit session before it expires.

        HTTP: `POST /chatkit/sessions/{session_id}/cancel`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class SessionsWithRawResponse:
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ChatSession]: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ChatSession]: ...

@type_check_only
class SessionsWithStreamingResponse:
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ChatSession]]: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ChatSession]]: ...

class AsyncSessions(AsyncAPIResource):
    """Sessions that let an end user's browser talk to a ChatKit workflow."""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ChatSession:
        """Open a ChatKit session for an end user.

        HTTP: `POST /chatkit/sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ChatSession:
        """End a ChatKit session before it expires.

        HTTP: `POST /chatkit/sessions/{session_id}/cancel`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncSessionsWithRawResponse:
    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ChatSession]: ...
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ChatSession]: ...

@type_check_only
class AsyncSessionsWithStreamingResponse:
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatSession]]: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatSession]]: ...
