from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr
from ...shared_params import ComparisonFilter, CompoundFilter

__all__ = ("Filters", "FileSearchToolParam", "RankingOptions", "RankingOptionsHybridSearch")
Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]

class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores."""

    filters: Optional[Filters]
    max_num_results: int
    ranking_options: RankingOptions
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]

class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float

class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]
