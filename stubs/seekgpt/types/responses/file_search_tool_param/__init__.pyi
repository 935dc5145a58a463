from .._apart import _file_search_tool_param
from .._apart import FileSearchToolParam as FileSearchToolParam
from ...shared_params import ComparisonFilter as ComparisonFilter
from ...shared_params import CompoundFilter as CompoundFilter

Filters = _file_search_tool_param.Filters

class RankingOptions(_file_search_tool_param.RankingOptions): ...
class RankingOptionsHybridSearch(_file_search_tool_param.RankingOptionsHybridSearch): ...
