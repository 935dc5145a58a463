from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("FileSearchTool", "FileSearch", "FileSearchRankingOptions")

class FileSearchTool(BaseModel):
    """Lets the model search your vector stores."""

    file_search: Optional[FileSearch]
    type: Literal["file_search"]

class FileSearch(BaseModel):
    max_num_results: Optional[int]
    ranking_options: Optional[FileSearchRankingOptions]

class FileSearchRankingOptions(BaseModel):
    ranker: Optional[Literal["auto", "default_2024_08_21"]]
    score_threshold: float
