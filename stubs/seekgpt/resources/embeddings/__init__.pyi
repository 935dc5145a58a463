from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...types import CreateEmbeddingResponse
from ...types._literals import _EmbeddingModel as EmbeddingModel
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _EmbeddingsMethods(Generic[_R1]):
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: Union[int, Omit] = ...,
        user: Union[str, Omit] = ...,
        encoding_format: Union[Literal["float", "base64"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Compute embedding vectors for one or more texts.

        Args:
            input: Text, token IDs, or a list of up to 2048 of either; 8192 tokens each, 300000 in all.
            model: Name of the embedding model.
            dimensions: Length of the vectors, at least 1; only for `text-embedding-3` models and newer.
            user: Your own ID for the end user, for abuse detection.
            encoding_format: `float` or `base64`; if omitted, vectors travel as compact base64 and arrive as floats.
        """

@type_check_only
class EmbeddingsWithRawResponse(_EmbeddingsMethods[_Raw[CreateEmbeddingResponse]]): ...

@type_check_only
class EmbeddingsWithStreamingResponse(_EmbeddingsMethods[_Streaming[CreateEmbeddingResponse]]): ...

@type_check_only
class AsyncEmbeddingsWithRawResponse(_EmbeddingsMethods[_AsyncRaw[CreateEmbeddingResponse]]): ...

@type_check_only
class AsyncEmbeddingsWithStreamingResponse(
    _EmbeddingsMethods[_AsyncStreaming[CreateEmbeddingResponse]],
): ...

class Embeddings(
    _EmbeddingsMethods[CreateEmbeddingResponse],
    _Viewed[EmbeddingsWithRawResponse, EmbeddingsWithStreamingResponse],
    SyncAPIResource,
):
    """Turn text into vectors for search, clustering and comparison. Texts of like meaning get vectors that point the same way, so compare them by their dot product. Several texts in one call are quicker than as many calls."""

class AsyncEmbeddings(
    _EmbeddingsMethods[_Awaited[CreateEmbeddingResponse]],
    _Viewed[AsyncEmbeddingsWithRawResponse, AsyncEmbeddingsWithStreamingResponse],
    AsyncAPIResource,
): ...
