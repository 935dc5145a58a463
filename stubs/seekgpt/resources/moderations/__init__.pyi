from typing import Any, Coroutine, Generic, Iterable, Union, type_check_only
from ..._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...types import ModerationCreateResponse, ModerationMultiModalInputParam
from ...types._literals import _ModerationModel as ModerationModel
from .._answers import _R1, _Viewed

__all__ = ("AsyncModerations", "Moderations")

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

        HTTP: `POST /moderations`

        Args:
            input: A string, a list of strings, or a list of text and image parts.
            model: Name of the moderation model.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ModerationsWithRawResponse(
    _ModerationsMethods[LegacyAPIResponse[ModerationCreateResponse]],
): ...

@type_check_only
class ModerationsWithStreamingResponse(
    _ModerationsMethods[ResponseContextManager[APIResponse[ModerationCreateResponse]]],
): ...

@type_check_only
class AsyncModerationsWithRawResponse(
    _ModerationsMethods[Coroutine[Any, Any, LegacyAPIResponse[ModerationCreateResponse]]],
): ...

@type_check_only
class AsyncModerationsWithStreamingResponse(
    _ModerationsMethods[AsyncResponseContextManager[AsyncAPIResponse[ModerationCreateResponse]]],
): ...

class Moderations(
    _ModerationsMethods[ModerationCreateResponse],
    _Viewed[ModerationsWithRawResponse, ModerationsWithStreamingResponse],
    SyncAPIResource,
):
    """Rate text and images for harmful content, category by category. Use it on what users send and on what models write; it is free of charge. What to do about a rating is up to you."""

class AsyncModerations(
    _ModerationsMethods[Coroutine[Any, Any, ModerationCreateResponse]],
    _Viewed[AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse],
    AsyncAPIResource,
):
    """Rate text and images for harmful content, category by category. Use it on what users send and on what models write; it is free of charge. What to do about a rating is up to you."""
