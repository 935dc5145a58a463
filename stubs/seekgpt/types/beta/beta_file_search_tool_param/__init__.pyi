from typing_extensions import TypeAlias
from .. import _beta_file_search_tool_param
from .. import BetaFileSearchToolParam

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
Filters: TypeAlias = _beta_file_search_tool_param.Filters
FiltersCompoundFilterFilter: TypeAlias = _beta_file_search_tool_param.FiltersCompoundFilterFilter

class FiltersComparisonFilter(
    _beta_file_search_tool_param.FiltersComparisonFilter,
    total=False,
): ...
class FiltersCompoundFilter(_beta_file_search_tool_param.FiltersCompoundFilter, total=False): ...
class FiltersCompoundFilterFilterComparisonFilter(
    _beta_file_search_tool_param.FiltersCompoundFilterFilterComparisonFilter,
    total=False,
): ...
class RankingOptions(_beta_file_search_tool_param.RankingOptions, total=False): ...
class RankingOptionsHybridSearch(
    _beta_file_search_tool_param.RankingOptionsHybridSearch,
    total=False,
): ...
