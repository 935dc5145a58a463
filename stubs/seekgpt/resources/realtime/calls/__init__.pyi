from typing import Generic, Iterable, Sequence, Union, type_check_only
from typing_extensions import Literal
from ...._http.answer.binary import HttpxBinaryResponseContent
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.realtime import (
    RealtimeAudioConfigParam,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequestParam,
    RealtimeToolChoiceConfigParam,
    RealtimeTracingConfigParam,
    RealtimeTruncationParam,
    _RealtimeToolsConfigParamItem,
)
from ....types.responses._apart import ResponsePromptParam
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _CallsMethods(Generic[_R1, _R2]):
    def create(
        self,
        *,
        sdp: str,
        session: Union[RealtimeSessionCreateRequestParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start a WebRTC call and get the SDP answer.

        Args:
            sdp: SDP offer made by the caller's WebRTC peer.
            session: Session settings to apply before the call begins.
        """
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: Union[RealtimeAudioConfigParam, Omit] = ...,
        include: Union[Sequence[Literal["item.input_audio_transcription.logprobs"]], Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        output_modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        reasoning: Union[RealtimeReasoningParam, Omit] = ...,
        tool_choice: Union[RealtimeToolChoiceConfigParam, Omit] = ...,
        tools: Union[Iterable[_RealtimeToolsConfigParamItem], Omit] = ...,
        tracing: Union[RealtimeTracingConfigParam, None, Omit] = ...,
        truncation: Union[RealtimeTruncationParam, Omit] = ...,
        model: Union[
            str,
            Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Answer an incoming phone call and configure its session.

        Args:
            call_id: ID of the call, as the `realtime.call.incoming` webhook gave it.
            type: Kind of session; always `realtime`.
            audio: Audio settings: formats, voice, turn detection, noise reduction.
            include: Extra output, such as `item.input_audio_transcription.logprobs`.
            instructions: System message that guides content and manner of speaking.
            max_output_tokens: Ceiling on tokens per answer, tool calls included: 1 to 4096, or `inf` (default).
            output_modalities: Answer in `audio` with transcript (default) or in `text` only; never both.
            parallel_tool_calls: Let the model issue several tool calls at once; reasoning models only.
            prompt: Saved prompt template to use: its ID, version and variable values.
            reasoning: Reasoning settings, such as `effort`, for models that reason.
            tool_choice: Which tool to use: `auto` (default), `none`, `required`, or a particular one.
            tools: Functions and MCP servers on offer.
            tracing: Record a trace: `auto`, your own settings, or None for no trace.
            truncation: What to drop when the context overflows: `auto`, `disabled`, or a ratio to retain.
            model: Name of the realtime model.
        """
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """End a call.

        Args:
            call_id: ID of the call, from the webhook or from the `Location` header at creation.
        """
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Transfer a phone call to another destination.

        Args:
            call_id: ID of the call, as the `realtime.call.incoming` webhook gave it.
            target_uri: Where to send the caller: a `tel:` or `sip:` URI.
        """
    def reject(
        self,
        call_id: str,
        *,
        status_code: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Refuse an incoming phone call.

        Args:
            call_id: ID of the call, as the `realtime.call.incoming` webhook gave it.
            status_code: SIP status to send back; default 603 (Decline).
        """

@type_check_only
class CallsWithRawResponse(_CallsMethods[_Raw[HttpxBinaryResponseContent], _Raw[None]]): ...

@type_check_only
class CallsWithStreamingResponse(
    _CallsMethods[_Streaming[HttpxBinaryResponseContent], _Streaming[None]],
): ...

@type_check_only
class AsyncCallsWithRawResponse(
    _CallsMethods[_AsyncRaw[HttpxBinaryResponseContent], _AsyncRaw[None]],
): ...

@type_check_only
class AsyncCallsWithStreamingResponse(
    _CallsMethods[_AsyncStreaming[HttpxBinaryResponseContent], _AsyncStreaming[None]],
): ...

class Calls(
    _CallsMethods[HttpxBinaryResponseContent, None],
    _Viewed[CallsWithRawResponse, CallsWithStreamingResponse],
    SyncAPIResource,
):
    """Start WebRTC calls, and answer, refuse, transfer or end phone calls that arrive over SIP. A phone call announces itself with the webhook `realtime.call.incoming`, which carries the call's ID; `realtime.connect(call_id=...)` then listens in and steers."""

class AsyncCalls(
    _CallsMethods[_Awaited[HttpxBinaryResponseContent], _Awaited[None]],
    _Viewed[AsyncCallsWithRawResponse, AsyncCallsWithStreamingResponse],
    AsyncAPIResource,
): ...
