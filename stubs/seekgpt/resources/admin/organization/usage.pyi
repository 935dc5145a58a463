from typing import Sequence, Union, type_check_only
from typing_extensions import Literal
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import NotGiven, Omit
from ...._types import Body, Headers, Query, SequenceNotStr, TimeoutTypes
from ....types.admin.organization.usage_audio_speeches_response import UsageAudioSpeechesResponse
from ....types.admin.organization.usage_audio_transcriptions_response import (
    UsageAudioTranscriptionsResponse,
)
from ....types.admin.organization.usage_code_interpreter_sessions_response import (
    UsageCodeInterpreterSessionsResponse,
)
from ....types.admin.organization.usage_completions_response import UsageCompletionsResponse
from ....types.admin.organization.usage_costs_response import UsageCostsResponse
from ....types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
from ....types.admin.organization.usage_file_search_calls_response import (
    UsageFileSearchCallsResponse,
)
from ....types.admin.organization.usage_images_response import UsageImagesResponse
from ....types.admin.organization.usage_moderations_response import UsageModerationsResponse
from ....types.admin.organization.usage_vector_stores_response import UsageVectorStoresResponse
from ....types.admin.organization.usage_web_search_calls_response import UsageWebSearchCallsResponse

__all__ = ["AsyncUsage", "Usage"]

class Usage(SyncAPIResource):
    """What the organization used and what it cost, in time buckets."""
    @property
    def with_raw_response(self) -> UsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse: ...
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageAudioSpeechesResponse:
        """Report the use of text to speech over time.

        HTTP: `GET /organization/usage/audio_speeches`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Report the use of transcription over time.

        HTTP: `GET /organization/usage/audio_transcriptions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Report the use of code interpreter sessions over time.

        HTTP: `GET /organization/usage/code_interpreter_sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
            ],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageCompletionsResponse:
        """Report the tokens used by text generation over time.

        HTTP: `GET /organization/usage/completions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id", "line_item", "api_key_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageCostsResponse:
        """Report what was spent, day by day.

        HTTP: `GET /organization/costs`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageEmbeddingsResponse:
        """Report the use of embeddings over time.

        HTTP: `GET /organization/usage/embeddings`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageFileSearchCallsResponse:
        """Report the use of file search over time.

        HTTP: `GET /organization/usage/file_search_calls`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageImagesResponse:
        """Report the use of image generation over time.

        HTTP: `GET /organization/usage/images`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageModerationsResponse:
        """Report the use of moderation over time.

        HTTP: `GET /organization/usage/moderations`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageVectorStoresResponse:
        """Report the storage taken by vector stores over time.

        HTTP: `GET /organization/usage/vector_stores`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageWebSearchCallsResponse:
        """Report the use of web search over time.

        HTTP: `GET /organization/usage/web_search_calls`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class UsageWithRawResponse:
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioSpeechesResponse]: ...
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioTranscriptionsResponse]: ...
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCodeInterpreterSessionsResponse]: ...
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
            ],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCompletionsResponse]: ...
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id", "line_item", "api_key_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCostsResponse]: ...
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageEmbeddingsResponse]: ...
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageFileSearchCallsResponse]: ...
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageImagesResponse]: ...
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageModerationsResponse]: ...
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageVectorStoresResponse]: ...
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageWebSearchCallsResponse]: ...

@type_check_only
class UsageWithStreamingResponse:
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageAudioSpeechesResponse]]: ...
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageAudioTranscriptionsResponse]]: ...
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageCodeInterpreterSessionsResponse]]: ...
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
            ],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageCompletionsResponse]]: ...
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id", "line_item", "api_key_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageCostsResponse]]: ...
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageEmbeddingsResponse]]: ...
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageFileSearchCallsResponse]]: ...
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageImagesResponse]]: ...
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageModerationsResponse]]: ...
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageVectorStoresResponse]]: ...
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UsageWebSearchCallsResponse]]: ...

class AsyncUsage(AsyncAPIResource):
    """What the organization used and what it cost, in time buckets."""
    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...
    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageAudioSpeechesResponse:
        """Report the use of text to speech over time.

        HTTP: `GET /organization/usage/audio_speeches`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Report the use of transcription over time.

        HTTP: `GET /organization/usage/audio_transcriptions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Report the use of code interpreter sessions over time.

        HTTP: `GET /organization/usage/code_interpreter_sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
            ],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageCompletionsResponse:
        """Report the tokens used by text generation over time.

        HTTP: `GET /organization/usage/completions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id", "line_item", "api_key_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageCostsResponse:
        """Report what was spent, day by day.

        HTTP: `GET /organization/costs`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageEmbeddingsResponse:
        """Report the use of embeddings over time.

        HTTP: `GET /organization/usage/embeddings`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageFileSearchCallsResponse:
        """Report the use of file search over time.

        HTTP: `GET /organization/usage/file_search_calls`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageImagesResponse:
        """Report the use of image generation over time.

        HTTP: `GET /organization/usage/images`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageModerationsResponse:
        """Report the use of moderation over time.

        HTTP: `GET /organization/usage/moderations`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageVectorStoresResponse:
        """Report the storage taken by vector stores over time.

        HTTP: `GET /organization/usage/vector_stores`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> UsageWebSearchCallsResponse:
        """Report the use of web search over time.

        HTTP: `GET /organization/usage/web_search_calls`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class AsyncUsageWithRawResponse:
    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioSpeechesResponse]: ...
    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageAudioTranscriptionsResponse]: ...
    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCodeInterpreterSessionsResponse]: ...
    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
            ],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCompletionsResponse]: ...
    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id", "line_item", "api_key_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageCostsResponse]: ...
    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageEmbeddingsResponse]: ...
    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageFileSearchCallsResponse]: ...
    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageImagesResponse]: ...
    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageModerationsResponse]: ...
    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageVectorStoresResponse]: ...
    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[UsageWebSearchCallsResponse]: ...

@type_check_only
class AsyncUsageWithStreamingResponse:
    def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageAudioSpeechesResponse]]: ...
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageAudioTranscriptionsResponse]]: ...
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCodeInterpreterSessionsResponse]]: ...
    def completions(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        batch: Union[bool, Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[
                Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
            ],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCompletionsResponse]]: ...
    def costs(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[Sequence[Literal["project_id", "line_item", "api_key_id"]], Omit] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCostsResponse]]: ...
    def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageEmbeddingsResponse]]: ...
    def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        vector_store_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageFileSearchCallsResponse]]: ...
    def images(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        sizes: Union[
            Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]],
            Omit,
        ] = ...,
        sources: Union[
            Sequence[Literal["image.generation", "image.edit", "image.variation"]],
            Omit,
        ] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageImagesResponse]]: ...
    def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageModerationsResponse]]: ...
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageVectorStoresResponse]]: ...
    def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: Union[SequenceNotStr[str], Omit] = ...,
        bucket_width: Union[Literal["1m", "1h", "1d"], Omit] = ...,
        context_levels: Union[Sequence[Literal["low", "medium", "high"]], Omit] = ...,
        end_time: Union[int, Omit] = ...,
        group_by: Union[
            Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]],
            Omit,
        ] = ...,
        limit: Union[int, Omit] = ...,
        models: Union[SequenceNotStr[str], Omit] = ...,
        page: Union[str, Omit] = ...,
        project_ids: Union[SequenceNotStr[str], Omit] = ...,
        user_ids: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageWebSearchCallsResponse]]: ...
