from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr

__all__ = (
    "Filters",
    "FiltersCompoundFilterFilter",
    "BetaFileSearchToolParam",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
)
Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter, None]
FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

class BetaFileSearchToolParam(TypedDict, total=False):
    filters: Optional[Filters]
    max_num_results: int
    ranking_options: RankingOptions
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]

class FiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, Iterable[Union[str, float]]]]

class FiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]

class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, Iterable[Union[str, float]]]]

class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float

class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]
