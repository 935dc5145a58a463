from typing_extensions import TypeAlias
from .. import _beta_file_search_tool
from .. import BetaFileSearchTool as BetaFileSearchTool

Filters: TypeAlias = _beta_file_search_tool.Filters
FiltersCompoundFilterFilter: TypeAlias = _beta_file_search_tool.FiltersCompoundFilterFilter
FiltersComparisonFilter: TypeAlias = _beta_file_search_tool.FiltersComparisonFilter
FiltersCompoundFilter: TypeAlias = _beta_file_search_tool.FiltersCompoundFilter
FiltersCompoundFilterFilterComparisonFilter: TypeAlias = (
    _beta_file_search_tool.FiltersCompoundFilterFilterComparisonFilter
)
RankingOptions: TypeAlias = _beta_file_search_tool.RankingOptions
RankingOptionsHybridSearch: TypeAlias = _beta_file_search_tool.RankingOptionsHybridSearch
