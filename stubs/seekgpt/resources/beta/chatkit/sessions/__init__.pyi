from typing import Generic, Union, type_check_only
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.beta.chatkit import (
    ChatSession,
    ChatSessionChatKitConfigurationParam,
    ChatSessionExpiresAfterParam,
    ChatSessionRateLimitsParam,
    ChatSessionWorkflowParam,
)
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _SessionsMethods(Generic[_R1]):
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: Union[ChatSessionChatKitConfigurationParam, Omit] = ...,
        expires_after: Union[ChatSessionExpiresAfterParam, Omit] = ...,
        rate_limits: Union[ChatSessionRateLimitsParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Open a ChatKit session for an end user.

        Args:
            user: Your own ID for the end user, who sees only what belongs to it.
            workflow: Workflow to run: its `id`, and version, state variables or tracing if you like.
            chatkit_configuration: Features of the interface: thread titles, file uploads, history.
            expires_after: Lifetime: `anchor` `created_at` plus `seconds`, default 600.
            rate_limits: `max_requests_per_1_minute`, default 10.
        """
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """End a ChatKit session before it expires.

        Args:
            session_id: ID of the session to end.
        """

@type_check_only
class SessionsWithRawResponse(_SessionsMethods[_Raw[ChatSession]]): ...

@type_check_only
class SessionsWithStreamingResponse(_SessionsMethods[_Streaming[ChatSession]]): ...

@type_check_only
class AsyncSessionsWithRawResponse(_SessionsMethods[_AsyncRaw[ChatSession]]): ...

@type_check_only
class AsyncSessionsWithStreamingResponse(_SessionsMethods[_AsyncStreaming[ChatSession]]): ...

class Sessions(
    _SessionsMethods[ChatSession],
    _Viewed[SessionsWithRawResponse, SessionsWithStreamingResponse],
    SyncAPIResource,
):
    """Sessions that let an end user's browser talk to a ChatKit workflow. Hand the session's `client_secret` to the browser, and keep your API key on the server. A session ends after 10 minutes unless told otherwise, or when it is cancelled."""

class AsyncSessions(
    _SessionsMethods[_Awaited[ChatSession]],
    _Viewed[AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse],
    AsyncAPIResource,
): ...
