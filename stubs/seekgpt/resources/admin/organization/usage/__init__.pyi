from typing import Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....types.admin.organization import (
    UsageAudioSpeechesResponse,
    UsageAudioTranscriptionsResponse,
    UsageCodeInterpreterSessionsResponse,
    UsageCompletionsResponse,
    UsageCostsResponse,
    UsageDecisionsResponse,
    UsageEmbeddingsResponse,
    UsageFileSearchCallsResponse,
    UsageImagesResponse,
    UsageModerationsResponse,
    UsageVectorStoresResponse,
    UsageWebSearchCallsResponse,
)
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R10,
    _R11,
    _R12,
    _R2,
    _R3,
    _R4,
    _R5,
    _R6,
    _R7,
    _R8,
    _R9,
    _Raw,
    _Streaming,
    _Viewed,
)

class _UsageMethods(Generic[_R1, _R2, _R3, _R4, _R5, _R6, _R7, _R8, _R9, _R10, _R11, _R12]):
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Report the use of text to speech over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `model`, `project_id`, `user_id`.
        """
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Report the use of transcription over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `model`, `project_id`, `user_id`.
        """
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """Report the use of code interpreter sessions over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            group_by: Split every bucket by `project_id`.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
        """
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[
                Literal[
                    "project_id",
                    "user_id",
                    "api_key_id",
                    "model",
                    "batch",
                    "service_tier",
                    "api_source",
                ]
            ],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """Report the tokens used by text generation over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            batch: True for batch jobs only, false for all but these; both unless given.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `batch`, `model`, `project_id`, `service_tier`, `user_id`.
        """
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        line_items: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R5:
        """Report what was spent, day by day.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the costs of these API keys.
            bucket_width: Length of one time bucket; only `1d`.
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets, 1 to 180; 7 unless given.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the costs of these projects.
            line_items: Keep only the costs of these line items, each by its whole name.
            group_by: Split every bucket by any of `api_key_id`, `line_item`, `project_id`.
        """
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R6:
        """Report the use of embeddings over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `model`, `project_id`, `user_id`.
        """
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R7:
        """Report the use of file search over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            vector_store_ids: Keep only the use of these vector stores.
            group_by: Split every bucket by any of `api_key_id`, `project_id`, `user_id`, `vector_store_id`.
        """
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R8:
        """Report the use of image generation over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            sizes: Keep only images of these sizes, in pixels.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `model`, `project_id`, `size`, `source`, `user_id`.
            sources: Keep only images that were generated, edited or varied, as named here.
        """
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R9:
        """Report the use of moderation over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `model`, `project_id`, `user_id`.
        """
    def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R10:
        """Report the storage taken by vector stores over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            group_by: Split every bucket by `project_id`.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
        """
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        group_by: Union[
            Sequence[
                Literal[
                    "project_id",
                    "user_id",
                    "api_key_id",
                    "model",
                    "context_level",
                    "api_source",
                ]
            ],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R11:
        """Report the use of web search over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            context_levels: Keep only searches with this much context: `low`, `medium`, `high`.
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `context_level`, `model`, `project_id`, `user_id`.
        """
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        batch: Union[bool, None, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], None, Omit] = ...,
        end_time: Union[int, None, Omit] = ...,
        limit: Union[int, None, Omit] = ...,
        models: Union[SequenceNotStr[str], None, Omit] = ...,
        page: Union[str, None, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        user_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal[
                    "project_id",
                    "user_id",
                    "api_key_id",
                    "model",
                    "batch",
                    "service_tier",
                    "api_source",
                ]
            ],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R12:
        """Report the use of decisions over time.

        Args:
            start_time: Begin of the report in Unix seconds; included.
            api_key_ids: Keep only the use of these API keys.
            batch: True for batch jobs only, false for all but these; both unless given.
            bucket_width: Length of one time bucket: `1m`, `1h` or `1d` (default).
            end_time: End of the report in Unix seconds; not included.
            limit: Number of buckets; for `1d` 7 (at most 31), for `1h` 24 (168), for `1m` 60 (1440).
            models: Keep only the use of these models.
            page: Cursor: `next_page` of the report before.
            project_ids: Keep only the use of these projects.
            user_ids: Keep only the use of these users.
            group_by: Split every bucket by any of `api_key_id`, `api_source`, `batch`, `model`, `project_id`, `service_tier`, `user_id`.
        """

@type_check_only
class UsageWithRawResponse(
    _UsageMethods[
        _Raw[UsageAudioSpeechesResponse],
        _Raw[UsageAudioTranscriptionsResponse],
        _Raw[UsageCodeInterpreterSessionsResponse],
        _Raw[UsageCompletionsResponse],
        _Raw[UsageCostsResponse],
        _Raw[UsageEmbeddingsResponse],
        _Raw[UsageFileSearchCallsResponse],
        _Raw[UsageImagesResponse],
        _Raw[UsageModerationsResponse],
        _Raw[UsageVectorStoresResponse],
        _Raw[UsageWebSearchCallsResponse],
        _Raw[UsageDecisionsResponse],
    ],
): ...

@type_check_only
class UsageWithStreamingResponse(
    _UsageMethods[
        _Streaming[UsageAudioSpeechesResponse],
        _Streaming[UsageAudioTranscriptionsResponse],
        _Streaming[UsageCodeInterpreterSessionsResponse],
        _Streaming[UsageCompletionsResponse],
        _Streaming[UsageCostsResponse],
        _Streaming[UsageEmbeddingsResponse],
        _Streaming[UsageFileSearchCallsResponse],
        _Streaming[UsageImagesResponse],
        _Streaming[UsageModerationsResponse],
        _Streaming[UsageVectorStoresResponse],
        _Streaming[UsageWebSearchCallsResponse],
        _Streaming[UsageDecisionsResponse],
    ],
): ...

@type_check_only
class AsyncUsageWithRawResponse(
    _UsageMethods[
        _AsyncRaw[UsageAudioSpeechesResponse],
        _AsyncRaw[UsageAudioTranscriptionsResponse],
        _AsyncRaw[UsageCodeInterpreterSessionsResponse],
        _AsyncRaw[UsageCompletionsResponse],
        _AsyncRaw[UsageCostsResponse],
        _AsyncRaw[UsageEmbeddingsResponse],
        _AsyncRaw[UsageFileSearchCallsResponse],
        _AsyncRaw[UsageImagesResponse],
        _AsyncRaw[UsageModerationsResponse],
        _AsyncRaw[UsageVectorStoresResponse],
        _AsyncRaw[UsageWebSearchCallsResponse],
        _AsyncRaw[UsageDecisionsResponse],
    ],
): ...

@type_check_only
class AsyncUsageWithStreamingResponse(
    _UsageMethods[
        _AsyncStreaming[UsageAudioSpeechesResponse],
        _AsyncStreaming[UsageAudioTranscriptionsResponse],
        _AsyncStreaming[UsageCodeInterpreterSessionsResponse],
        _AsyncStreaming[UsageCompletionsResponse],
        _AsyncStreaming[UsageCostsResponse],
        _AsyncStreaming[UsageEmbeddingsResponse],
        _AsyncStreaming[UsageFileSearchCallsResponse],
        _AsyncStreaming[UsageImagesResponse],
        _AsyncStreaming[UsageModerationsResponse],
        _AsyncStreaming[UsageVectorStoresResponse],
        _AsyncStreaming[UsageWebSearchCallsResponse],
        _AsyncStreaming[UsageDecisionsResponse],
    ],
): ...

class Usage(
    _UsageMethods[
        UsageAudioSpeechesResponse,
        UsageAudioTranscriptionsResponse,
        UsageCodeInterpreterSessionsResponse,
        UsageCompletionsResponse,
        UsageCostsResponse,
        UsageEmbeddingsResponse,
        UsageFileSearchCallsResponse,
        UsageImagesResponse,
        UsageModerationsResponse,
        UsageVectorStoresResponse,
        UsageWebSearchCallsResponse,
        UsageDecisionsResponse,
    ],
    _Viewed[UsageWithRawResponse, UsageWithStreamingResponse],
    SyncAPIResource,
):
    """What the organization used and what it cost, in time buckets. There is one report for each kind of work, and `costs` for the money; each can be narrowed to projects, users, keys or models, and split by them. A report ends after `limit` buckets and gives the cursor of the next page in `next_page`."""

class AsyncUsage(
    _UsageMethods[
        _Awaited[UsageAudioSpeechesResponse],
        _Awaited[UsageAudioTranscriptionsResponse],
        _Awaited[UsageCodeInterpreterSessionsResponse],
        _Awaited[UsageCompletionsResponse],
        _Awaited[UsageCostsResponse],
        _Awaited[UsageEmbeddingsResponse],
        _Awaited[UsageFileSearchCallsResponse],
        _Awaited[UsageImagesResponse],
        _Awaited[UsageModerationsResponse],
        _Awaited[UsageVectorStoresResponse],
        _Awaited[UsageWebSearchCallsResponse],
        _Awaited[UsageDecisionsResponse],
    ],
    _Viewed[AsyncUsageWithRawResponse, AsyncUsageWithStreamingResponse],
    AsyncAPIResource,
): ...
