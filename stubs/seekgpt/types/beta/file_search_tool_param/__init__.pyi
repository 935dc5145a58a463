from typing_extensions import Literal, Required, TypedDict

__all__ = ("FileSearchToolParam", "FileSearch", "FileSearchRankingOptions")

class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores."""

    file_search: FileSearch
    type: Required[Literal["file_search"]]

class FileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptions

class FileSearchRankingOptions(TypedDict, total=False):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: Required[float]
