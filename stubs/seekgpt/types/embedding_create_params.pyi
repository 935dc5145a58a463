from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict
from .._types import SequenceNotStr
from .embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]

class EmbeddingCreateParams(TypedDict, total=False):
    """Compute embedding vectors for one or more texts."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    """Text, token IDs, or a list of up to 2048 of either; 8192 tokens each, 300000 in all."""
    model: Required[Union[str, EmbeddingModel]]
    """Name of the embedding model."""
    dimensions: int
    """Length of the vectors, at least 1; only for `text-embedding-3` models and newer."""
    user: str
    """Your own ID for the end user, for abuse detection."""
    encoding_format: Literal["float", "base64"]
    """`float` or `base64`; if omitted, vectors travel as compact base64 and arrive as floats."""
