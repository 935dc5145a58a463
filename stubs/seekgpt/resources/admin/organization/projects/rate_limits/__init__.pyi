from typing import Generic, Union, type_check_only
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import ProjectRateLimit
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _RateLimitsMethods(Generic[_R1, _R2]):
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List a project's rate limits by model, page by page.

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size; 100 unless given.
        """
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: Union[int, Omit] = ...,
        max_audio_megabytes_per_1_minute: Union[int, Omit] = ...,
        max_images_per_1_minute: Union[int, Omit] = ...,
        max_requests_per_1_day: Union[int, Omit] = ...,
        max_requests_per_1_minute: Union[int, Omit] = ...,
        max_tokens_per_1_minute: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Change a project's rate limits for one model.

        Args:
            rate_limit_id: ID of the rate limit, as the list has it.
            project_id: ID of the project.
            batch_1_day_max_input_tokens: Most input tokens of batches per day; some models only.
            max_audio_megabytes_per_1_minute: Most megabytes of audio per minute; some models only.
            max_images_per_1_minute: Most images per minute; some models only.
            max_requests_per_1_day: Most requests per day; some models only.
            max_requests_per_1_minute: Most requests per minute.
            max_tokens_per_1_minute: Most tokens per minute.
        """

@type_check_only
class RateLimitsWithRawResponse(
    _RateLimitsMethods[_Raw[SyncConversationCursorPage[ProjectRateLimit]], _Raw[ProjectRateLimit]],
): ...

@type_check_only
class RateLimitsWithStreamingResponse(
    _RateLimitsMethods[
        _Streaming[SyncConversationCursorPage[ProjectRateLimit]],
        _Streaming[ProjectRateLimit],
    ],
): ...

@type_check_only
class AsyncRateLimitsWithRawResponse(
    _RateLimitsMethods[
        _AsyncRaw[AsyncConversationCursorPage[ProjectRateLimit]],
        _AsyncRaw[ProjectRateLimit],
    ],
): ...

@type_check_only
class AsyncRateLimitsWithStreamingResponse(
    _RateLimitsMethods[
        _AsyncStreaming[AsyncConversationCursorPage[ProjectRateLimit]],
        _AsyncStreaming[ProjectRateLimit],
    ],
): ...

class RateLimits(
    _RateLimitsMethods[SyncConversationCursorPage[ProjectRateLimit], ProjectRateLimit],
    _Viewed[RateLimitsWithRawResponse, RateLimitsWithStreamingResponse],
    SyncAPIResource,
):
    """Request and token limits of a project, one set per model. They can be tightened, but never go beyond what the organization has. List them to find the ID that an update asks for."""

class AsyncRateLimits(
    _RateLimitsMethods[
        AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]],
        _Awaited[ProjectRateLimit],
    ],
    _Viewed[AsyncRateLimitsWithRawResponse, AsyncRateLimitsWithStreamingResponse],
    AsyncAPIResource,
): ...
