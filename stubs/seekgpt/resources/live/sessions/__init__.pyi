from typing import Generic, Union, type_check_only
from ...._http.answer.binary import HttpxBinaryResponseContent
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.live import (
    MediaSessionForkConfigParam,
    SessionForkResponse,
    _session_accept_params,
    _session_fork_params,
)
from ..._answers import (
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

class _SessionsMethods(Generic[_R1, _R2, _R3]):
    def accept(
        self,
        session_id: str,
        *,
        session: _session_accept_params.Session,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Answer an incoming phone call with a live session.

        Args:
            session_id: ID of the session of the call.
            session: Model and settings of the session that answers the call.
        """
    def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Download the recording of a stored session.

        Args:
            session_id: ID of the stored session.
        """
    def fork(
        self,
        session_id: str,
        *,
        transport: _session_fork_params.Transport,
        session: Union[MediaSessionForkConfigParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Go on from a stored session over a new WebRTC connection.

        Args:
            session_id: ID of the stored session to go on from.
            transport: WebRTC and the SDP offer of the browser.
            session: Settings to change; the rest is as in the stored session.
        """
    def hangup(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """End a phone call.

        Args:
            session_id: ID of the session of the call.
        """
    def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Transfer a phone call to another destination.

        Args:
            session_id: ID of the session of the call.
            target_uri: Whom to call instead: a URI such as `tel:+14155550123` or `sip:agent@example.com`.
        """
    def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Refuse an incoming phone call.

        Args:
            session_id: ID of the session of the call.
            status_code: SIP status to refuse the call with, 300 to 699.
        """

@type_check_only
class SessionsWithRawResponse(
    _SessionsMethods[_Raw[None], _Raw[HttpxBinaryResponseContent], _Raw[SessionForkResponse]],
): ...

@type_check_only
class SessionsWithStreamingResponse(
    _SessionsMethods[
        _Streaming[None],
        _Streaming[HttpxBinaryResponseContent],
        _Streaming[SessionForkResponse],
    ],
): ...

@type_check_only
class AsyncSessionsWithRawResponse(
    _SessionsMethods[
        _AsyncRaw[None],
        _AsyncRaw[HttpxBinaryResponseContent],
        _AsyncRaw[SessionForkResponse],
    ],
): ...

@type_check_only
class AsyncSessionsWithStreamingResponse(
    _SessionsMethods[
        _AsyncStreaming[None],
        _AsyncStreaming[HttpxBinaryResponseContent],
        _AsyncStreaming[SessionForkResponse],
    ],
): ...

class Sessions(
    _SessionsMethods[None, HttpxBinaryResponseContent, SessionForkResponse],
    _Viewed[SessionsWithRawResponse, SessionsWithStreamingResponse],
    SyncAPIResource,
):
    """Phone calls and stored sessions: answer, refuse, transfer or end a call, download a recording, go on from one. Calls are announced by webhook."""

class AsyncSessions(
    _SessionsMethods[
        _Awaited[None],
        _Awaited[HttpxBinaryResponseContent],
        _Awaited[SessionForkResponse],
    ],
    _Viewed[AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse],
    AsyncAPIResource,
): ...
