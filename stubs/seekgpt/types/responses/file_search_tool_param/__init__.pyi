from typing_extensions import TypeAlias
from .. import _file_search_tool_param
from .. import FileSearchToolParam
from ...shared_params import ComparisonFilter as ComparisonFilter
from ...shared_params import CompoundFilter as CompoundFilter

__all__ = ("Filters", "FileSearchToolParam", "RankingOptions", "RankingOptionsHybridSearch")
Filters: TypeAlias = _file_search_tool_param.Filters

class RankingOptions(_file_search_tool_param.RankingOptions, total=False): ...
class RankingOptionsHybridSearch(
    _file_search_tool_param.RankingOptionsHybridSearch,
    total=False,
): ...
