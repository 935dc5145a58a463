from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "Filters",
    "FiltersCompoundFilterFilter",
    "BetaFileSearchTool",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
)
Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter, None]
FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

class BetaFileSearchTool(BaseModel):
    filters: Optional[Filters]
    max_num_results: Optional[int]
    ranking_options: Optional[RankingOptions]
    type: Literal["file_search"]
    vector_store_ids: List[str]

class FiltersComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]

class FiltersCompoundFilter(BaseModel):
    filters: List[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]

class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]

class RankingOptions(BaseModel):
    hybrid_search: Optional[RankingOptionsHybridSearch]
    ranker: Optional[Literal["auto", "default-2024-11-15"]]
    score_threshold: Optional[float]

class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    text_weight: float
