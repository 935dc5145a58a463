from typing import Iterable, Union, type_check_only
from .._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from .._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._sentinels import NotGiven, Omit
from .._types import Body, Headers, Query, SequenceNotStr, TimeoutTypes
from ..types.moderation_create_response import ModerationCreateResponse
from ..types.moderation_model import ModerationModel
from ..types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["AsyncModerations", "Moderations"]

class Moderations(SyncAPIResource):
    """Rate text and images for harmful content, category by category."""
    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ModerationCreateResponse:
        """Rate text or images for harmful content.

        HTTP: `POST /moderations`

        Args:
            input: A string, a list of strings, or a list of text and image parts.
            model: Name of the moderation model.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class ModerationsWithRawResponse:
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ModerationCreateResponse]: ...

@type_check_only
class ModerationsWithStreamingResponse:
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ModerationCreateResponse]]: ...

class AsyncModerations(AsyncAPIResource):
    """Rate text and images for harmful content, category by category."""
    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ModerationCreateResponse:
        """Rate text or images for harmful content.

        HTTP: `POST /moderations`

        Args:
            input: A string, a list of strings, or a list of text and image parts.
            model: Name of the moderation model.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncModerationsWithRawResponse:
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ModerationCreateResponse]: ...

@type_check_only
class AsyncModerationsWithStreamingResponse:
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ModerationCreateResponse]]: ...
