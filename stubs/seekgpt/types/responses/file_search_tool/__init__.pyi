from .._apart import _file_search_tool
from .._apart import FileSearchTool as FileSearchTool
from ...shared import ComparisonFilter as ComparisonFilter
from ...shared import CompoundFilter as CompoundFilter

Filters = _file_search_tool.Filters
RankingOptions = _file_search_tool.RankingOptions
RankingOptionsHybridSearch = _file_search_tool.RankingOptionsHybridSearch
