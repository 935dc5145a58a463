from typing import Generic, Iterable, Union, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...types import ModerationCreateResponse, ModerationMultiModalInputParam
from ...types._literals import _ModerationModel as ModerationModel
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _ModerationsMethods(Generic[_R1]):
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Rate text or images for harmful content.

        Args:
            input: A string, a list of strings, or a list of text and image parts.
            model: Name of the moderation model.
        """

@type_check_only
class ModerationsWithRawResponse(_ModerationsMethods[_Raw[ModerationCreateResponse]]): ...

@type_check_only
class ModerationsWithStreamingResponse(
    _ModerationsMethods[_Streaming[ModerationCreateResponse]],
): ...

@type_check_only
class AsyncModerationsWithRawResponse(_ModerationsMethods[_AsyncRaw[ModerationCreateResponse]]): ...

@type_check_only
class AsyncModerationsWithStreamingResponse(
    _ModerationsMethods[_AsyncStreaming[ModerationCreateResponse]],
): ...

class Moderations(
    _ModerationsMethods[ModerationCreateResponse],
    _Viewed[ModerationsWithRawResponse, ModerationsWithStreamingResponse],
    SyncAPIResource,
):
    """Rate text and images for harmful content, category by category. Use it on what users send and on what models write; it is free of charge. What to do about a rating is up to you."""

class AsyncModerations(
    _ModerationsMethods[_Awaited[ModerationCreateResponse]],
    _Viewed[AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse],
    AsyncAPIResource,
): ...
