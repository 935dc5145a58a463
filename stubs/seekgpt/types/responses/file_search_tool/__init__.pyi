from typing_extensions import TypeAlias
from .. import _file_search_tool
from .. import FileSearchTool as FileSearchTool
from ...shared import ComparisonFilter as ComparisonFilter
from ...shared import CompoundFilter as CompoundFilter

Filters: TypeAlias = _file_search_tool.Filters
RankingOptions: TypeAlias = _file_search_tool.RankingOptions
RankingOptionsHybridSearch: TypeAlias = _file_search_tool.RankingOptionsHybridSearch
