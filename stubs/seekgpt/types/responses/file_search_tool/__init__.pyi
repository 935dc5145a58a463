from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ...shared import ComparisonFilter, CompoundFilter

__all__ = ("Filters", "FileSearchTool", "RankingOptions", "RankingOptionsHybridSearch")
Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]

class FileSearchTool(BaseModel):
    """Lets the model search your vector stores."""

    filters: Optional[Filters]
    max_num_results: Optional[int]
    ranking_options: Optional[RankingOptions]
    type: Literal["file_search"]
    vector_store_ids: List[str]

class RankingOptions(BaseModel):
    hybrid_search: Optional[RankingOptionsHybridSearch]
    ranker: Optional[Literal["auto", "default-2024-11-15"]]
    score_threshold: Optional[float]

class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    text_weight: float
