from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .._types import SequenceNotStr
from .shared_params.comparison_filter import ComparisonFilter
from .shared_params.compound_filter import CompoundFilter

__all__ = ["Filters", "RankingOptions", "VectorStoreSearchParams"]
Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]

class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float

class VectorStoreSearchParams(TypedDict, total=False):
    """Find the chunks of a vector store that best match a query."""

    query: Required[Union[str, SequenceNotStr[str]]]
    """Text to look for, or a list of texts."""
    filters: Filters
    """Condition on file attributes: one comparison, or several joined by `and` and `or`."""
    max_num_results: int
    """Most chunks to return, 1 to 50, default 10."""
    ranking_options: RankingOptions
    """`ranker` to use (`none` skips it) and `score_threshold`, 0 to 1, default 0."""
    rewrite_query: bool
    """Let the server rephrase the query for better search. Default false."""
