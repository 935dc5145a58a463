from typing import List, Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = [
    "FileSearchToolCall",
    "FileSearch",
    "FileSearchRankingOptions",
    "FileSearchResult",
    "FileSearchResultContent",
]

class FileSearchToolCall(BaseModel):
    file_search: FileSearch
    id: str
    type: Literal["file_search"]

class FileSearch(BaseModel):
    ranking_options: Optional[FileSearchRankingOptions]
    results: Optional[List[FileSearchResult]]

class FileSearchRankingOptions(BaseModel):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float

class FileSearchResult(BaseModel):
    content: Optional[List[FileSearchResultContent]]
    file_id: str
    file_name: str
    score: float

class FileSearchResultContent(BaseModel):
    text: Optional[str]
    type: Optional[Literal["text"]]
